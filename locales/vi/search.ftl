# Everyday words for the search. Nobody sees them: they are what people may type. Words of both languages are found in
# both. Write single words or phrases, with commas between; every word counts alone. Case, accents and one wrong letter
# do not matter, and the beginning of a word is enough. Words of the titles are found without standing here.
# Many people type Vietnamese without marks (ho chieu), so the commonest words stand in both ways.

find-ignored = tôi, toi, của, cua, là, la, có, co, không, khong, và, va, ở, o, bị, bi, được, duoc, thì, thi, làm, lam, sao, phải, phai, muốn, muon, xin, giúp, giup, ai, gì, gi, này, nay, em, chị, chi, nào, nao, với, voi, những, nhung, các, cac, một, mot, nên, nen, ơi

# Kinds of help: every service that gives it is found.
find-need-talk-now = đường dây nóng, tổng đài, duong day nong, nói chuyện, noi chuyen, tâm sự, tam su, lắng nghe, tự tử, tu tu, muốn chết, muon chet, sợ, buồn, buon, cô đơn, co don, khóc, hoảng, khẩn cấp, khan cap, đêm, cứu tôi, cuu toi
find-need-safe-place = chỗ ở, cho o, chỗ ngủ, cho ngu, nhà tạm lánh, nha tam lanh, nhà tạm trú, giường, phòng trọ, phong tro, thuê nhà, thue nha, vô gia cư, vo gia cu, bỏ trốn, bo tron, bị đuổi, shelter, trốn, bị đánh, bi danh, chồng đánh, chong danh, ngoài đường, ngoai duong, không có chỗ ngủ
find-need-health = bác sĩ, bac si, y tá, y ta, phòng khám, phong kham, bệnh viện, benh vien, bệnh, ốm, đau, mang thai, có bầu, co bau, phá thai, pha thai, sinh con, thuốc, thuoc, nha sĩ, răng, hiv, xét nghiệm, không có thẻ, the y te, bị thương, phòng cấp cứu, nữ hộ sinh, nu ho sinh, thuốc tránh thai, tranh thai, không có bảo hiểm, khong co bao hiem
find-need-sexual-assault-care = hiếp dâm, hiep dam, cưỡng hiếp, cuong hiep, xâm hại, xam hai, sàm sỡ, tấn công tình dục, tan cong tinh duc, bằng chứng, bang chung, y tá
find-need-counselling = tâm lý, tam ly, tư vấn, tu van, trầm cảm, tram cam, buồn, lo âu, lo au, ác mộng, mất ngủ, mat ngu, chấn thương, bác sĩ tâm lý, tâm thần, căng thẳng, cang thang, hoảng loạn
find-need-immigration = visa, hết visa, het visa, giấy phép, giay phep, tình trạng, work permit, trp, thường trú, thuong tru, giấy tờ, giay to, trục xuất, truc xuat, deport, tị nạn, tỵ nạn, ti nan, bảo lãnh, bao lanh, quốc tịch, quoc tich, di trú, di tru, nhập cư, định cư, ở lậu, hết hạn, het han
find-need-documents = hộ chiếu, ho chieu, passport, sổ thông hành, giấy tờ tùy thân, giay to, khai sinh, thẻ, sin, cmnd, cccd, mất hộ chiếu, lấy giấy tờ, đại sứ quán, dai su quan, lãnh sự, lanh su
find-need-work-and-pay = chủ, ông chủ, bà chủ, sếp, việc làm, viec lam, lương, luong, tiền công, tien cong, quỵt lương, quyt luong, không trả lương, nợ lương, giờ phụ trội, overtime, đuổi việc, duoi viec, nông trại, làm farm, nhà máy, nhà hàng, tiệm nail, tiem nail, giữ trẻ, giúp việc, xây dựng, công đoàn, môi giới, moi gioi, trả tiền mặt, tra tien mat, dọn dẹp, don dep, nhà kính, nha kinh, đánh cá, cho nghỉ việc, mất việc
find-need-legal = luật sư, luat su, luật sư miễn phí, mien phi, trợ giúp pháp lý, pháp trợ, luật, tòa án, toa an, thẩm phán, quyền, kiện, kien, quyền nuôi con, lệnh cấm, ly hôn, ly dị, ly di, luật sư trực
find-need-money = tiền, tien, tiền mặt, trợ cấp, tro cap, thu nhập, đồ ăn, do an, thức ăn, food bank, quần áo, xe buýt, bồi thường, boi thuong, tiền nhà, tien nha, đói, thất nghiệp, that nghiep, ei, tiền khuyết tật
find-need-children = con, con cái, em bé, em be, trẻ em, tre em, giữ trẻ, giu tre, nhà trẻ, nuôi con, nuoi con, trường học, mẹ, cha, ba mẹ
find-need-youth-care = bảo vệ trẻ em, bao ve tre em, child protection, cas, con nuôi, nhà nuôi tập thể, vị thành niên, vi thanh nien, thiếu niên, thieu nien, tuổi teen
find-need-exit-support = rời, bỏ nghề, bo nghe, nghỉ làm, nghi lam, không muốn làm nữa, má mì, ma mi, bảo kê, bao ke, buôn người, buon nguoi, mua bán người, lừa bán, lua ban, bị bán, bóc lột, boc lot, mại dâm, mai dam, escort, bị ép, ép làm
find-need-harm-reduction = bao cao su, naloxone, kim tiêm, kim tiem, ma túy, ma tuy, thuốc phiện, quá liều, qua lieu, khách xấu, an toàn hơn
find-need-online-safety = hình, hinh, ảnh, ảnh nóng, anh nong, clip nóng, clip nong, video, tống tiền, tong tien, đe dọa, de doa, tung hình, điện thoại, theo dõi, theo doi, định vị, dinh vi, tài khoản, hack, internet, facebook, zalo, instagram, onlyfans, whatsapp, mật khẩu, mat khau, gps, airtag
find-need-interpretation = thông dịch, thong dich, phiên dịch, phien dich, dịch, tiếng việt, tieng viet, nói tiếng việt, ngôn ngữ
find-need-find-services = 211, danh bạ, dịch vụ gần đây, gần tôi, gan toi, giúp đỡ, giup do, hỗ trợ, ho tro, thông tin
find-need-report = cảnh sát, canh sat, công an, cong an, rcmp, trình báo, trinh bao, tố cáo, to cao, tố giác, báo tin, nặc danh, nac danh, khiếu nại, khieu nai
find-need-emergency = 911, 113, 114, 115, cấp cứu, cap cuu, cứu hỏa, nguy hiểm, nguy hiem, khẩn cấp, khan cap, cứu tôi, cuu, ngay

# Groups: every service for them is found.
find-audience-youth = trẻ, người trẻ, thiếu niên, thieu nien, vị thành niên, vi thanh nien, học sinh, hoc sinh, sinh viên
find-audience-children = trẻ em, tre em, em bé, con nít, con nit
find-audience-families = gia đình, gia dinh, mẹ, má, cha, ba, bố, cha mẹ, bo me
find-audience-migrant-workers = lao động nước ngoài, lao dong nuoc ngoai, xuất khẩu lao động, xuat khau lao dong, công nhân, cong nhan, tfw, làm farm, lam farm, làm nail, lam nail, theo mùa, giúp việc, giữ trẻ, lmia, lao động tạm thời
find-audience-migrants = người mới đến, nguoi moi den, nhập cư, nhap cu, di dân, người nước ngoài, định cư, dinh cu, du học sinh, du hoc sinh
find-audience-refugees = tị nạn, tỵ nạn, ti nan, ty nan, refugee, bảo vệ
find-audience-no-status = không giấy tờ, khong giay to, ở lậu, o lau, ở chui, o chui, bất hợp pháp, bat hop phap, quá hạn, qua han, hết hạn, het han, hết visa, không có thẻ
find-audience-indigenous = bản địa, ban dia, thổ dân, tho dan, da đỏ, da do, native, first nation, inuit, metis, reserve, friendship centre, cree, ojibwe, mohawk, dene, mikmaq, innu
find-audience-2slgbtq = đồng tính, dong tinh, chuyển giới, chuyen gioi, gay, les, trans, song tính, song tinh, lgbt, pê đê, pe de
find-audience-sex-workers = mát-xa, mat xa, massage, escort, gái, đi khách, di khach, vũ nữ, thoát y, mại dâm, mai dam, gái mại dâm, nhà thổ, webcam
find-audience-abroad = nước ngoài, nuoc ngoai, việt nam, viet nam, nước khác, đại sứ quán, dai su quan

# Rights, options and pages about the site.
find-topic-trp = trp, giấy phép tạm trú, giay phep tam tru, cư trú tạm thời, nạn nhân, buôn người, buon nguoi, visa, tình trạng, ở lại canada, o lai canada, giấy phép đặc biệt, không giấy tờ
find-topic-trp-family-violence = chồng đánh, chong danh, vợ, bạo lực gia đình, bao luc gia dinh, bạo hành, bao hanh, bảo lãnh, bao lanh, vợ chồng, bạn đời, tình trạng
find-topic-open-work-permit = open work permit, work permit mở, giấy phép mở, closed work permit, giấy phép đóng, lmia, đổi chủ, doi chu, đổi việc, doi viec, chủ xấu, chu xau, ngược đãi, vulnerable worker
find-topic-lost-permit = hết hạn, het han, hết visa, het visa, quá hạn, qua han, mất tình trạng, khôi phục, khoi phuc, restoration, gia hạn, gia han, visa du học
find-topic-refugee-claim = tị nạn, tỵ nạn, ti nan, ty nan, refugee, nguy hiểm ở việt nam, không về được, khong ve duoc, đàn áp, bị từ chối, bi tu choi, irb, xin ở biên giới, bien gioi
find-topic-humanitarian = nhân đạo, nhan dao, diện nhân đạo, h c, thường trú, thuong tru, pr, định cư, ở lại luôn
find-topic-removal-date = trục xuất, truc xuat, deport, bị đuổi, bi duoi, lệnh rời, cbsa, biên phòng, đưa về nước, dua ve nuoc, prra, hoãn trục xuất
find-topic-detention = bị giam, bi giam, giam giữ, giam giu, bị bắt, bi bat, trại giam, trai giam, cbsa, bị nhốt, nhà giam
find-topic-smuggling = vượt biên, vuot bien, đưa người lậu, đường dây, duong day, qua biên giới, bien gioi, thuyền, trả tiền đi, nhập cảnh lậu, xe thùng
find-topic-consultants = tư vấn di trú, tu van di tru, dịch vụ di trú, môi giới, moi gioi, cò, công ty xuất khẩu lao động, lừa đảo, lua dao, luật sư giả, phí, rcic
find-topic-papers-taken = hộ chiếu, ho chieu, passport, giữ passport, giu passport, lấy hộ chiếu, giữ giấy tờ, giu giay to, không trả giấy tờ, mất giấy tờ
find-topic-getting-paid = không trả lương, khong tra luong, quỵt lương, quyt luong, nợ lương, no luong, thiếu lương, thieu luong, lương, tiền công, khiếu nại, khieu nai, ăn chặn lương, an chan luong, lương nghỉ phép, lương cuối
find-topic-work-rights = chủ, sếp, giờ phụ trội, nghỉ, lương tối thiểu, luong toi thieu, đuổi việc, duoi viec, giờ làm, gio lam, quấy rối, quay roi, an toàn lao động, luật lao động, luat lao dong, hợp đồng, hop dong, trả tiền mặt, cho nghỉ việc
find-topic-hurt-at-work = bị thương, bi thuong, tai nạn, tai nan, tai nạn lao động, tai nan lao dong, bồi thường, boi thuong, wcb, wsib, cnesst, tiệm nail, worksafe
find-topic-pay-hours = lương tối thiểu, luong toi thieu, overtime, giờ phụ trội, giờ làm, gio lam, phiếu lương, trừ lương, tru luong, phí môi giới, phi moi gioi, tiền mặt, tien mat, nông trại, nghỉ trưa, tiền tip, trả tiền mặt
find-topic-punished = đuổi việc, duoi viec, mất việc, mat viec, trả thù, tra thu, trừng phạt, quấy rối, quay roi, phân biệt, kỳ thị, ky thi, chủng tộc, nhân quyền, nghỉ việc, nghi viec, khiếu nại, cho nghỉ việc, cho nghi viec, ei, danh sách đen
find-topic-debts = nợ, no tien, thiếu nợ, thieu no, mắc nợ, mac no, trả nợ, tra no, vay, tiền cọc, tien coc, phí tuyển dụng, xã hội đen, mua lmia
find-topic-health-care = bác sĩ, bac si, bệnh viện, benh vien, thẻ y tế, the y te, thẻ sức khỏe, bảo hiểm y tế, bao hiem, ifhp, ohip, msp, mang thai, phá thai, pha thai, bệnh, hiếp dâm, hiep dam, nữ hộ sinh, thuốc tránh thai, không có bảo hiểm, khong co bao hiem
find-topic-care = nghiện, nghien, ma túy, ma tuy, rượu, ruou, quá liều, naloxone, cai nghiện, cai nghien, trầm cảm, tram cam, tự tử, tu tu, tâm thần, tam than, tư vấn, say rượu, say ruou, fentanyl, muốn chết, muon chet
find-topic-deaf-disabled = điếc, diec, khiếm thính, khiem thinh, câm điếc, ngôn ngữ ký hiệu, ngon ngu ky hieu, asl, lsq, tty, vrs, khuyết tật, khuyet tat, tàn tật, xe lăn, mù, khiếm thị
find-topic-safe-place = chỗ ở, cho o, chỗ ngủ, cho ngu, nhà tạm lánh, nhà tạm trú, giường, vô gia cư, thuê nhà, thue nha, bỏ nhà, bo nha, shelter
find-topic-money-compensation = bồi thường, boi thuong, bồi thường nạn nhân, nạn nhân, nan nhan, tiền, tội phạm, quỹ
find-topic-income = trợ cấp, tro cap, tiền già, welfare, ontario works, hết tiền, het tien, không có tiền, khong co tien, đồ ăn, do an, trợ cấp trẻ em, ccb, tiền nhà, thất nghiệp, that nghiep, ei, bc assistance, đói, ow, odsp
find-topic-protection-orders = lệnh cấm lại gần, lenh cam, lệnh cách ly, restraining order, peace bond, rình rập, rinh rap, theo dõi, theo doi, chồng cũ, chong cu, người yêu cũ, đe dọa, de doa, chồng đánh, chong danh, bị đánh, bi danh
find-topic-family-court = quyền nuôi con, nuoi con, giành con, gianh con, ly hôn, ly hon, ly dị, ly di, bắt con, bat con, mất con, mat con, cas, bảo lãnh, hộ chiếu con
find-topic-online-safety = ảnh nóng, anh nong, clip nóng, hình, hinh, tống tiền, tong tien, phần mềm theo dõi, theo dõi, theo doi, điện thoại, dien thoai, định vị, dinh vi
find-topic-leaving-sex-industry = bỏ nghề, bo nghe, nghỉ làm, không muốn làm nữa, khong muon lam nua, má mì, ma mi, bảo kê, bao ke, mại dâm, mai dam, escort, hoàn lương
find-topic-safer-sex-industry = khách, khách xấu, khach xau, đi khách, di khach, bao cao su, escort, mát-xa, massage, an toàn, bảo vệ
find-topic-sex-work = mại dâm, mai dam, gái, hợp pháp không, hop phap, má mì, escort, mát-xa, massage, bị ép, ep lam, tuổi, đồng ý, dong y
find-topic-under-18 = vị thành niên, vi thanh nien, trẻ em, tre em, thiếu niên, thieu nien, cha mẹ, cha me, bố mẹ, trường, bỏ nhà, bo nha, riêng tư, bảo vệ trẻ em
find-topic-indigenous = bản địa, ban dia, thổ dân, da đỏ, native, first nations, inuit, metis, reserve, status card, nihb, jordan
find-topic-lgbtq = đồng tính, dong tinh, chuyển giới, chuyen gioi, gay, les, trans, lgbt
find-topic-men-boys = đàn ông, dan ong, nam, con trai, thanh niên, anh em
find-topic-inside-canada = công dân canada, cong dan, quốc tịch, bạn trai, ban trai, người yêu, nguoi yeu, quê nhà, trong nước
find-topic-abroad = nước ngoài, nuoc ngoai, ngoài canada, ngoai canada, việt nam, viet nam, đại sứ quán, dai su quan, lãnh sự, lanh su
find-topic-quebec = quebec, luật quebec, montreal, cavac, ivac, cnesst, clsc
find-topic-in-court = ra tòa, ra toa, làm chứng, lam chung, nhân chứng, nhan chung, xử án, xu an, thẩm phán, tham phan, cấm nêu tên
find-topic-with-police = cảnh sát, canh sat, công an, cong an, bị bắt, bi bat, im lặng, im lang, luật sư, khai báo, khai bao, truy tố
find-topic-reporting = trình báo, trinh bao, báo cảnh sát, bao canh sat, tố cáo, to cao, tố giác, báo tin, khiếu nại, rcmp, nặc danh, nac danh
find-topic-privacy = riêng tư, rieng tu, bảo mật, bao mat, bí mật, bi mat, kín đáo, có báo cảnh sát không, có báo di trú không, bao di tru, dọa báo di trú, hồ sơ, ai biết
find-topic-rights-during = quyền, quyen, tự do, tu do, bị kiểm soát, kiem soat, bị nhốt, bi nhot, bị dọa, bi doa, bị ép, bi ep, bị đánh, bi danh, bắt cóc, bat coc
find-topic-rights-after = quyền, quyen, sau này, đã qua, da qua, quá khứ, thoát ra, thoat ra, trốn thoát, người sống sót
find-topic-helping-someone = bạn tôi, ban toi, con gái, con gai, con trai, chị em, lo lắng, lo lang, dấu hiệu, dau hieu, hàng xóm, hang xom, giúp người
find-topic-jail = tù, nhà tù, nha tu, ở tù, bị bắt, bi bat, tại ngoại, tai ngoai, bảo lãnh tại ngoại, bail, phạm nhân, truy tố, bị nhốt, luật sư, trại giam
find-topic-police-officer = công an, cong an, cảnh sát đánh, canh sat, rcmp, chồng là cảnh sát, chong la canh sat, khiếu nại cảnh sát, siu, asirt
find-topic-students = du học sinh, du hoc sinh, sinh viên, sinh vien, visa du học, study permit, cao đẳng, đại học, dai hoc, trường, học phí, hoc phi, giờ làm, 20 giờ, 24 giờ, môi giới du học, dli, trường visa
find-topic-forced-scams = lừa đảo, lua dao, ép phạm tội, ep pham toi, ăn cắp, an cap, ma túy, trồng cần sa, trong can sa, tài khoản ngân hàng, campuchia, băng nhóm, bang nhom, tiền án, tien an, xóa án, xoa an, truy tố, lừa tình, lua tinh, tiền ảo, tien ao, crypto
find-topic-missing-child = mất tích, mat tich, trẻ mất tích, bỏ nhà, bo nha, bắt cóc, bat coc, dụ dỗ, du do, con gái tôi, con trai tôi, con tôi, amber alert, hình trẻ em
find-topic-for-professionals = y tá, bác sĩ, giáo viên, giao vien, nhân viên xã hội, nhan vien xa hoi, nhà tạm lánh, bệnh nhân, thân chủ, học sinh, nghĩa vụ báo, phải báo, phai bao, đồng ý, thông dịch, bằng chứng
find-topic-what-it-is = buôn người, buon nguoi, mua bán người, buôn bán người, định nghĩa, bóc lột, boc lot, lao động cưỡng bức, cưỡng bức, dấu hiệu, dau hieu, nô lệ, no le
find-topic-forms = nông trại, nong trai, nhà hàng, nha hang, tiệm nail, tiem nail, mát-xa, massage, xây dựng, xay dung, giúp việc nhà, ép cưới, ep cuoi, trồng cần sa, cần sa, nội tạng, noi tang, dấu hiệu, cưới sắp đặt, ăn xin, an xin, bùa ngải
find-topic-the-law = luật, luat, bộ luật hình sự, luat hinh su, tội, toi pham, bản án, phạm pháp, buôn người, điều luật
find-topic-strategy = chiến lược, chien luoc, chính phủ, chinh phu, kế hoạch quốc gia, quốc gia, trụ cột, kinh phí
find-topic-about = về trang này, ai làm, ai lam, nguồn, nguon, liên hệ, lien he, giấy phép, cookie, theo dõi
find-topic-words-to-show = thông dịch, thong dich, phiên dịch, dịch, đưa xem, dua xem, thẻ, không nói được, khong noi duoc, điếc, viết ra, viet ra, không biết tiếng anh, khong biet tieng anh

# Places: short forms that people write. The names themselves are found without standing here.
find-region-ca-bc = bc
find-region-ca-ab = ab
find-region-ca-sk = sk, sask
find-region-ca-mb = mb
find-region-ca-on = ont
find-region-ca-qc = qc
find-region-ca-nb = nb
find-region-ca-ns = ns
find-region-ca-pe = pei, đảo hoàng tử, dao hoang tu
find-region-ca-nl = nl, nfld
find-region-ca-yt = yt
find-region-ca-nt = nt, nwt, lãnh thổ tây bắc, tay bac
find-region-ca-nu = nu

# Services that people look for without knowing the name: these words count as much as the name does. They are for the
# service that should come first, so they are few. Both languages must have each.
find-service-canadian-human-trafficking-hotline = má mì, buôn người, buon nguoi, lừa bán, bị bán, bị ép
find-service-sheltersafe = phụ nữ, phu nu, nhà tạm lánh, nha tam lanh, nhà tạm trú
find-service-action-canada-access-line = phá thai, pha thai, mang thai, có bầu, co bau
find-service-ifhp = bác sĩ, không có thẻ, khong co the
find-service-ircc-client-support-centre = visa, giấy phép, hết hạn, het han
find-service-nu-kamatsiaqtut = inuit, inuk, đường dây khủng hoảng
find-service-on-youthline = đồng tính, chuyển giới, gay, trans, lgbtq
find-service-ccr-refugees = tị nạn, tỵ nạn, ti nan
find-service-global-affairs-emergency-abroad = đại sứ quán, dai su quan, lãnh sự, lanh su
find-service-qc-cnesst-tet = csst
