# How services are shown: places, needs, groups, hours, what they pass on.

# Same as English: people know the place by its English name.
region-ca-bc = British Columbia
region-ca-ab = Alberta
region-ca-sk = Saskatchewan
region-ca-mb = Manitoba
region-ca-on = Ontario
region-ca-qc = Quebec
# Same as English: people know the place by its English name.
region-ca-nb = New Brunswick
# Same as English: people know the place by its English name.
region-ca-ns = Nova Scotia
# Same as English: people know the place by its English name.
region-ca-pe = Prince Edward Island
# Same as English: people know the place by its English name.
region-ca-nl = Newfoundland and Labrador
region-ca-yt = Yukon
# Same as English: people know the place by its English name.
region-ca-nt = Northwest Territories
region-ca-nu = Nunavut

need-talk-now = có người để nói chuyện ngay
need-safe-place = chỗ ở
need-health = chăm sóc sức khỏe
need-sexual-assault-care = chăm sóc sau tấn công tình dục
need-counselling = tư vấn tâm lý
need-immigration = giấy tờ và di trú
need-documents = giấy tờ tùy thân
need-work-and-pay = việc làm và lương
need-legal = trợ giúp về luật
need-money = tiền
need-children = giúp chăm lo cho con
need-youth-care = chăm lo cho người trẻ
need-exit-support = rời khỏi ngành tình dục hoặc cảnh bị bóc lột
need-harm-reduction = giữ mình an toàn hơn
need-online-safety = an toàn trên mạng
need-interpretation = thông dịch viên
need-find-services = tìm dịch vụ khác
need-report = trình báo
need-emergency = nguy hiểm ngay lúc này

audience-youth = người trẻ
audience-children = trẻ em
audience-families = gia đình
audience-migrant-workers = người đến đây làm việc
audience-migrants = người từ nước khác đến
audience-refugees = người tị nạn
audience-no-status = người không có giấy tờ
audience-indigenous = người First Nations, Inuit và Métis
audience-2slgbtq = người 2SLGBTQ+
audience-sex-workers = người bán dịch vụ tình dục
audience-abroad = người đang ở nước khác

run-by-government = Do cơ quan chính phủ điều hành
run-by-other-country = Cơ quan của nước khác
run-by-police = Có cảnh sát tham gia
run-by-child-protection = Do cơ quan bảo vệ trẻ em (child protection) điều hành
run-by-faith = Do nhóm tôn giáo điều hành
run-by-indigenous = Do người bản địa điều hành
run-by-sex-workers = Do người lao động tình dục điều hành
run-by-survivors = Do người đã trải qua chuyện này điều hành
run-by-union = Do công đoàn điều hành
run-by-independent = Do nhóm độc lập điều hành

gender-open = Cho tất cả mọi người
gender-women = Cho phụ nữ
gender-men = Cho nam giới

# The line under the name of a service, as a helper would say it: one or more of these, one after the other. Each is a sentence
# by itself. $needs is a list of need-…: “a place to stay, health care and legal help”. It says what people can ask about, and
# promises nothing.
row-talk = Có người để bạn nói chuyện.
row-ask = Bạn có thể hỏi về { $needs }.
row-women = Cho phụ nữ.
row-men = Cho nam giới.
# $groups is a list of audience-….
row-only = Chỉ dành cho { $groups }.
# Behind a tap, where no text says whom a service is for: an age from which, up to which, or both.
row-ages = { $kind ->
    [from] Từ { $from } tuổi.
    [to] Đến { $to } tuổi.
   *[both] Từ { $from } đến { $to } tuổi.
}
# On rows of languages other than English and French. In each language it names that language: “They speak Spanish.”, in Spanish.
row-speaks = Họ nói tiếng Việt.
row-interpreters = Họ làm việc với thông dịch viên.
# Before texts that stand there in English or French, since they are not in the language of the page.
text-in-en = Bằng tiếng Anh:
text-in-fr = Bằng tiếng Pháp:

kind-police = Cảnh sát trả lời ở số này.
kind-tip-line = Đường dây này nhận tin báo (tip line). Đây không phải đường dây hỗ trợ. Điều bạn nói có thể được báo cho nơi khác.
kind-emergency = Số này điều cảnh sát, cứu hỏa hoặc xe cứu thương đến. Cuộc gọi có thể cho biết bạn ở đâu.

phone-voice = Gọi
phone-text = Nhắn tin
phone-tty = TTY
phone-whatsapp = WhatsApp
phone-say = Gửi chữ “{ $word }”
phone-extension = số nội bộ { $digits }
contact-chat = Chat trên mạng
contact-email = Gửi e-mail
contact-website = Mở trang web của họ

schedule-unknown = Không rõ giờ làm việc. Hãy gọi để hỏi.
schedule-words = Giờ như đã ghi: { $words }
schedule-always = Ngày và đêm, mỗi ngày
schedule-weekly = { $times } ({ $zone }). Ngày lễ có thể khác.
schedule-span = { $days }, { $opens } đến { $closes }
schedule-days = { $first } đến { $last }
schedule-every-day = Mỗi ngày
schedule-open = Lúc này có lẽ đang mở, cho đến { $when }.
schedule-closed = Đang đóng. Giờ mở: { $when }.
schedule-holiday = Hôm nay là ngày lễ: giờ có thể khác.
schedule-today = { $time } hôm nay
schedule-on-day = { $time } { $day }
# Figures differ: the 24-hour clock, and two digits for a full hour.
clock = { $minute ->
    [0] { $hour }:00
   *[other] { $hour }:{ $minute }
}
day-mo = Thứ Hai
day-tu = Thứ Ba
day-we = Thứ Tư
day-th = Thứ Năm
day-fr = Thứ Sáu
day-sa = Thứ Bảy
day-su = Chủ Nhật
zone-vancouver = giờ Thái Bình Dương
zone-edmonton = giờ Alberta
zone-regina = giờ Saskatchewan
zone-winnipeg = giờ Manitoba
zone-toronto = giờ miền Đông
zone-moncton = giờ Đại Tây Dương
zone-halifax = giờ Đại Tây Dương
zone-st-johns = giờ Newfoundland
zone-whitehorse = giờ Yukon
zone-yellowknife = giờ Northwest Territories
zone-iqaluit = giờ miền Đông
month-year = { $month } năm { $year }
month-1 = tháng 1
month-2 = tháng 2
month-3 = tháng 3
month-4 = tháng 4
month-5 = tháng 5
month-6 = tháng 6
month-7 = tháng 7
month-8 = tháng 8
month-9 = tháng 9
month-10 = tháng 10
month-11 = tháng 11
month-12 = tháng 12

language-en = tiếng Anh
language-fr = tiếng Pháp
language-es = tiếng Tây Ban Nha
language-pt = tiếng Bồ Đào Nha
language-zh = tiếng Hoa
language-yue = tiếng Quảng Đông
language-tl = tiếng Tagalog
language-pa = tiếng Punjabi
language-cmn = tiếng Quan Thoại
language-vi = tiếng Việt
language-ar = tiếng Ả Rập
language-iu = tiếng Inuktitut
language-cr = tiếng Cree
language-oj = tiếng Ojibway
list-separator = {", "}
# The end of a list in a sentence: $first is all but the last, with list-separator between.
list-and = { $first } và { $last }
# Between two sentences that follow each other.
sentence-separator = {" "}
# Between two parts of a sentence that may have commas themselves.
clause-separator = {"; "}

fees-free = Miễn phí
passes-on-unknown = Chúng tôi không biết họ báo gì cho nơi khác. Hãy hỏi trước khi cho biết tên.
service-young = Họ có thể phải báo cho cơ quan bảo vệ trẻ em (child protection).
service-passes-on = Họ báo gì cho nơi khác
service-who-for = Dành cho ai
service-asks = Họ hỏi gì
service-languages = Ngôn ngữ
service-interpreters = có thông dịch viên
service-cost = Chi phí
service-more = Chi tiết
# In a few words what a service does with what it is told; the full words open with a tap.
mark-authority = của cảnh sát hoặc chính phủ
mark-asks = chính phủ: hãy xem họ hỏi gì
mark-other-country = cơ quan của nước khác
mark-child-protection = có thể báo cơ quan bảo vệ trẻ em
mark-private = nói là giữ kín, có giới hạn
mark-some = có thể báo một phần cho nơi khác
mark-unknown = chưa rõ: hãy hỏi trước
# When a page was last seen to show how to reach it, in two words; the full words open with a tap.
mark-seen = đã xem năm { $year }
mark-no-date = không có ngày
km = { $km } km
service-checked = Đã thấy trên một trang công khai vào { $month }.
service-checked-old = Lần cuối thấy trên một trang công khai là { $month }. Nếu không được, hãy gọi { $number }.
service-not-checked = Chưa kiểm tra: không có trang nào có ghi ngày cho thấy số này. Nếu không được, hãy gọi { $number }.
service-unsure = Chúng tôi không kiểm tra được điều này trên trang của chính dịch vụ.
# Shown only if whoever hosts the site named a place in resources/site.json. The subject of the e-mail must not tell the topic.
service-wrong = Có gì sai không? Hãy báo cho người quản lý trang này.
service-wrong-subject = Danh bạ: { $code }
service-wrong-email = E-mail nằm lại trong điện thoại hoặc máy tính của bạn. Nó cho thấy địa chỉ của bạn.
service-wrong-page = Trang đó nằm lại trong lịch sử của trình duyệt.
service-wrong-write = Đừng viết về bản thân bạn, chỉ viết điều bị sai. Không ai ở đó giúp bạn được: hãy dùng các số ở trên.
