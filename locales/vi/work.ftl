# The page for outreach workers. Only this page carries these texts.

# The first screen, which stands alone between two people.
work-title = Bên cạnh một người
work-lead = Mọi câu hỏi và kế hoạch trên một màn hình, cho người đang giúp người khác.
work-begin = Bắt đầu
work-own = Các trang cho một người dùng riêng
work-needs-scripts = Trang này cần tập lệnh (script). Các trang cho một người dùng riêng thì không cần.

work-next = Người kế tiếp
work-cleared = Mọi thứ của người này đã được xóa.
work-language = Ngôn ngữ thứ hai
work-language-failed = Không tải được ngôn ngữ đó. Có thể đã mất mạng. Phần còn lại vẫn chạy.
work-both = Cả hai ngôn ngữ
work-questions = Câu hỏi

work-keep = Giữ
work-kept = Đã giữ: { $count }
work-kept-title = Đã giữ để trao lại
work-kept-none = Chưa giữ gì. Chạm “Giữ” bên cạnh một dịch vụ, một số hoặc một quyền.

work-code = Mã
work-code-title = Mã để điện thoại kia quét
work-code-numbers = Mọi số đã giữ, dưới dạng chữ
work-code-site = Địa chỉ của trang này
work-code-none = Hãy giữ một dịch vụ hoặc một số để làm mã.
work-code-note = Điện thoại kia có thể giữ những gì nó quét cho đến khi có người xóa. Không có câu trả lời nào trong mã.
work-code-too-long = Dài quá, không làm mã được. Hãy giữ ít hơn, hoặc dùng giấy.
work-with-names = Có kèm tên

work-paper = Giấy
work-paper-title = Trên giấy
work-paper-what = In gì
work-paper-kept = Những gì đã giữ
work-paper-plan = Kế hoạch
work-paper-right = Quyền này
work-paper-province = Một tờ về tỉnh bang
work-paper-form = In kiểu nào
work-paper-pages = Trang để đọc
work-paper-card = Một thẻ gấp lại được
work-paper-cards = Tám thẻ để cắt
work-paper-strips = Mảnh giấy để dán tường
work-paper-kind = Nó cho biết gì
work-paper-neutral = Chỉ có số, không có gì về chủ đề
work-paper-none = Ở đây chưa có gì để in.
work-paper-left-out = Không còn chỗ cho { $count } mục nữa. Hãy chọn “Trang để đọc”, hoặc giữ ít hơn.
work-no-print = Máy này không in từ đây được.

work-words = Câu để đưa xem

work-settings = Cài đặt
work-settings-note = Cài đặt giữ đến khi trang này đóng. Không có gì được lưu.
work-idle = Xóa mọi thứ sau một lúc không ai chạm
# 0 is never.
work-idle-minutes = { $count ->
    [0] không bao giờ
   *[other] { $count } phút
}
work-hand = Câu hỏi nằm ở bên nào
work-hand-start = Bên đầu dòng
work-hand-end = Bên cuối dòng
work-size = Cỡ chữ
work-spaced = Dòng cách xa nhau hơn
work-contrast = Tương phản mạnh
work-one = Mỗi lần một câu hỏi
