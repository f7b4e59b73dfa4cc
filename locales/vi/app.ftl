# The app: moving about, questions, plan, list of services.

tab-title = Thông tin
leave = Rời trang này
leave-about = Rời trang này ngay. Một trang thời tiết sẽ mở ra.
leave-nav = Thoát nhanh
leave-two = Đang rời: nhấn Shift hai lần nữa
leave-one = Đang rời: nhấn Shift một lần nữa
leave-off = Chưa rời. Các lần nhấn cách nhau quá lâu.
leave-go = Đang rời trang

skip-link = Đến nội dung chính
language-nav = Ngôn ngữ
back = Quay lại
home = Trang đầu
menu-nav = Các phần của trang này
menu-plan = Kế hoạch
menu-topics = Quyền
menu-browse = Dịch vụ
menu-clear = Xóa

progress = Câu { $number } trong { $total }
question-next = Tiếp
question-skip = Bỏ qua
question-see-plan = Xem những gì hợp lúc này
question-many = Bạn có thể chọn nhiều câu trả lời.
question-cleared = Các câu trả lời trước đã được xóa.
town-ask = Thành phố gần nhất, hoặc phần đầu của mã bưu chính
town-hint = Điều này chỉ ở trên màn hình của bạn. Chúng tôi không dò xem bạn ở đâu.
town-far = Xa mọi thành phố
now-note = Chúng tôi không gọi cho ai. Không có gì bạn chạm vào được gửi đi.
now-silent = Tôi không nói thành tiếng được: nhắn tin hoặc chat
now-go-on = Tiếp tục: bạn đang ở đâu?
now-plan = Xem mọi thứ có thể giúp ngay

plan-answers = Những gì bạn đã chọn
# Before what it names: "Change: How old are you?"
label = { $what }:
plan-change = Đổi
plan-skipped = Đã bỏ qua
# $reasons: one or more reasons, with clause-separator between.
plan-why = Hiện ra vì: { $reasons }.
plan-more = { $count ->
   *[other] Xem thêm { $count }
}
plan-section-now = Ngay bây giờ
plan-section-first = Các bước đầu
plan-section-other-towns = Ở thành phố khác
plan-section-talk = Thêm đường dây điện thoại
plan-section-options = Những cách có thể hợp với bạn
plan-section-services = Gần bạn, hoặc qua điện thoại
plan-section-services-women = Dịch vụ cho phụ nữ
plan-section-services-men = Dịch vụ cho nam giới
plan-section-rights = Quyền của bạn
plan-section-report = Nếu bạn muốn trình báo
plan-young = Dưới 18 tuổi, hoặc 18 tuổi ở một số tỉnh bang? Người giúp bạn có thể phải báo cho cơ quan bảo vệ trẻ em (child protection) điều bạn nói. Hãy hỏi trước: “Ở đây phải báo những gì?”
plan-nowhere = Bạn chưa nói bạn ở đâu, nên ở đây chỉ có trợ giúp cho toàn Canada. Hãy chọn một nơi để xem những gì ở gần.
plan-print = In ra giấy
plan-print-note = Khi cửa sổ in đang mở, nó che mất nút thoát.
plan-built = Làm từ dữ liệu của { $date }. Các số có thể đổi: hãy kiểm tra lại sau { $next }.
plan-trace = Cuộc gọi nằm lại trong danh sách cuộc gọi của điện thoại và có thể hiện trên hóa đơn. Các số có thể đổi: nếu một số không gọi được, hãy gọi { $number }. Trang bên ngoài nằm lại trong lịch sử của điện thoại, và ở đó không có nút thoát của chúng tôi.
plan-trace-abroad = Cuộc gọi nằm lại trong danh sách cuộc gọi của điện thoại và có thể hiện trên hóa đơn. Các số có thể đổi. Trang bên ngoài nằm lại trong lịch sử của điện thoại.
plan-police = Người đó làm trong cảnh sát? Số khẩn cấp điều cảnh sát đến. Bạn có thể gọi đường dây ở trên trước. Đó không phải là cảnh sát.
plan-print-chosen = In cả những gì tôi đã chọn
plan-more-towns = { $count ->
   *[other] { $count } dịch vụ
}

browse-title = Tất cả dịch vụ
browse-search = Tìm: tên, nơi chốn, điều cần
browse-search-hint = Những gì bạn gõ chỉ ở trên trang này và không được gửi đi. Bàn phím của bạn có thể nhớ từ.
browse-narrow = Lọc theo nơi, loại trợ giúp và thứ khác
browse-place = Ở đâu
browse-need = Loại trợ giúp
browse-audience = Dành cho ai
browse-language = Ngôn ngữ
browse-contact = Cách liên lạc
browse-any = Bất kỳ
browse-always = Có người trả lời ngày và đêm
browse-phone = Qua điện thoại
browse-text = Qua tin nhắn
browse-chat = Qua chat
browse-found = { $count ->
    [0] Không có dịch vụ nào phù hợp. Hãy bỏ bớt một lựa chọn, hoặc thử từ khác.
   *[other] { $count } dịch vụ
}
browse-clear = Xóa các lựa chọn
browse-near = Gần { $place }
browse-which = Ý bạn là nơi nào?
browse-former = Đó là số cũ. Hãy liên lạc { $name } như ghi ở đây.
browse-former-closed = Đó là số cũ của một dịch vụ đã đóng cửa.
service-try-all = Nếu một cách không được, hãy thử cách khác ghi ở đây.

topics-title = Quyền và lựa chọn
topic-services = Dịch vụ có thể giúp về việc này

reason-may-matter = điều này có thể quan trọng với bất kỳ ai
reason-danger = đang có nguy hiểm
reason-region = nơi này phục vụ { $place }
reason-near = nơi này gần thành phố bạn đã nêu
reason-away = nơi này ở một thành phố trong tỉnh bang hoặc lãnh thổ của bạn
# How far it is from the town that was named, in a straight line.
reason-away-km = nơi này cách thành phố bạn đã nêu khoảng { $km } km
reason-canada = nơi này phục vụ toàn Canada
reason-abroad = nơi này giúp người ở ngoài Canada
reason-helps = nơi này giúp về: { $needs }
reason-for = nơi này dành cho { $groups }
reason-made-for-sex = nơi này lập ra cho người bị bóc lột trong ngành tình dục
reason-made-for-labour = nơi này lập ra cho người bị bóc lột ở chỗ làm
reason-indigenous-led = nơi này do người bản địa điều hành
reason-interpreters = nơi này có thông dịch viên
reason-sex-worker-led = nơi này do người lao động tình dục điều hành
reason-always-open = có người trả lời ngày và đêm

line-talk = Nói chuyện với ai đó, ngày và đêm
line-young = Nếu bạn còn trẻ
line-despair = Nếu bạn có thể tự làm hại mình
line-indigenous = Tư vấn viên người bản địa
line-near = Tìm dịch vụ gần bạn
line-who = Ai trả lời?

# Groups and reasons that the directory came to know later.
audience-disabled = người khuyết tật
audience-hiv = người có HIV
audience-black = người da đen
audience-south-asian = người gốc Nam Á
find-audience-disabled = khuyết tật, tàn tật, xe lăn, khuyet tat, tan tat, disabled
find-audience-hiv = hiv, aids, sida, si đa, dương tính, duong tinh
find-audience-black = da đen, người da đen, châu phi, caribe, da den, black
find-audience-south-asian = nam á, ấn độ, punjabi, pakistan, bangladesh, tamil, sri lanka, nepal, an do, nam a
reason-made-for-violence = nơi này lập ra cho người bị bạn đời, người yêu hay người thân làm hại, hoặc bị bạo lực tình dục
