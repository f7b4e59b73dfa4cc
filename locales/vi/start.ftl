# The start screen and the parts that are only ever static HTML. They do not travel with the app's texts.

static-title = Trợ giúp, và quyền của bạn
static-lead = Tìm người có thể giúp, ở bất cứ đâu tại Canada.
static-plain-note = Không cần tài khoản. Không có cookie. Chúng tôi không lưu và không gửi gì. Trình duyệt nhớ là bạn đã vào đây, và nhớ từng trang tỉnh bang, ở nhiều chỗ; một tab mới có thể cho thấy điều đó. Cửa sổ riêng tư thì không nhớ.
static-noscript = Tập lệnh (script) đang tắt: nút thoát chỉ là một liên kết thường, và nút Quay lại có thể mở lại trang này.
static-fault = Trang này ngừng chạy. Các số ở dưới vẫn dùng được.
static-fault-again = Tải lại
# What the first line of resources/hotlines.json says of itself; change it together with the line.
static-first-line = Hơn 200 ngôn ngữ. Bạn không cần nói tên.
static-text = Nhắn tin hoặc chat
static-young-ask = Dưới 18 tuổi?
static-young = Dưới 18 tuổi, hoặc 18 tuổi ở một số tỉnh bang? Người trả lời có thể phải báo cho cơ quan bảo vệ trẻ em (child protection). Hãy hỏi trước: “Ở đây phải báo những gì?”
static-begin = Trả lời vài câu hỏi
static-begin-note = Bạn có thể bỏ qua mọi câu hỏi.
static-browse = Tất cả dịch vụ
static-read = Quyền và lựa chọn
static-before = Trước khi tiếp tục: cách rời đi, và những gì còn lại
static-exit-1 = “Rời trang này” nằm ở đầu mọi trang. Chạm một lần là trang trống và trang thời tiết mở ra. Bạn cũng có thể nhấn Shift ba lần, hoặc Esc hai lần.
static-exit-2 = Nếu mạng chậm, địa chỉ của trang này vẫn ở phía trên cho đến khi trang thời tiết hiện ra.
static-exit-3 = Sau khi bạn rời đi, nút Quay lại không cho thấy những gì bạn đã đọc. Muốn trở lại, hãy gõ lại địa chỉ. Các câu trả lời của bạn sẽ mất.
static-exit-4 = Nút thoát không xóa được: những trang bạn xem trước trang này, cuộc gọi trong điện thoại hoặc trên hóa đơn, tin nhắn có liên kết đến đây, tài khoản dùng chung với người khác, hoặc ứng dụng theo dõi điện thoại này.
static-exit-5 = Cửa sổ riêng tư không nhớ gì về trang này sau khi đóng. Nó không ngăn được ứng dụng theo dõi, hay người đang nhìn. Một điện thoại mà người kia không với tới được thì tốt hơn. Cách mở cửa sổ riêng tư:
static-private-iphone = iPhone hoặc iPad, trong Safari: chạm vào hình hai ô vuông, rồi chọn riêng tư (“Private”).
static-private-android = Android, trong Chrome: chạm vào ba chấm, rồi chọn thẻ ẩn danh mới (“New Incognito tab”).
static-private-samsung = Samsung Internet: chạm thẻ (“Tabs”), rồi bật chế độ bí mật (“Turn on Secret mode”).
static-private-firefox = Firefox trên điện thoại: mở menu, rồi chọn thẻ riêng tư mới (“New private tab”).
static-private-computer = Máy tính: nhấn Ctrl, Shift và N cùng lúc; trong Firefox là Ctrl, Shift và P. Trên máy Mac, dùng Command thay cho Ctrl.
static-exit-6 = Khi tập lệnh tắt, và sau khi bạn theo một liên kết sang trang khác, thêm nhiều dòng có thể nằm lại trong lịch sử của trình duyệt. Sau liên kết như thế, nút Quay lại có thể cho thấy lại trang này, cùng các câu trả lời của bạn. Nếu lúc đó bạn rời khỏi đây, nút Tiến (Forward) vẫn dẫn đến trang kia. Cửa sổ của trình duyệt hỏi điều gì đó, như khi in, che nút thoát cho đến khi đóng lại. Bàn phím, kiểm tra chính tả và dịch trang của trình duyệt có thể gửi chữ cho nhà sản xuất.
static-exit-7 = Đã thử trong Chromium 156, Firefox 153 và WebKitGTK 2.50 trên máy tính. Chưa thử trên điện thoại hay trong Safari. Chưa có ai nói tiếng Việt từ nhỏ duyệt lại bản này. Không thể hứa rằng sẽ không ai biết.
static-back = Nút Quay lại của trình duyệt sẽ rời trang này. Ở bên trong, hãy dùng nút của chúng tôi.
static-trace-ask = Dấu vết của cuộc gọi
static-trace = Cuộc gọi nằm lại trong danh sách cuộc gọi của điện thoại và có thể hiện trên hóa đơn. Tin nhắn nằm lại trong mục tin nhắn của bạn.
static-options = Lựa chọn
static-rights = Quyền
static-about = Về trang này
static-sources = Điều này lấy từ đâu
static-more = Thêm
static-see = Đọc tiếp
static-provinces = Dịch vụ theo tỉnh bang và lãnh thổ
static-nationwide = Toàn Canada
static-honest = Làm từ những hướng dẫn đã công bố, một phần do người đã trải qua chuyện này dẫn dắt. Chưa được người đã trải qua, luật sư hay người nói tiếng Việt từ nhỏ duyệt lại.
static-date = Làm từ dữ liệu của { $date }. Các số có thể đổi: hãy kiểm tra lại sau { $next }.
static-not-dated = không có ngày
static-top = Trang đầu
static-list-title = Dịch vụ: { $place }
static-list-lead = Hãy gọi trước: giờ và địa điểm có thể đổi. “Chi tiết” cho biết mỗi dịch vụ báo gì cho nơi khác.
static-danger = Đang gặp nguy hiểm
# $places: provinces and territories.
static-not-in = Không có ở: { $places }.
static-groups = Các loại trợ giúp
static-group-danger = Nguy hiểm ngay lúc này
static-group-talk = Có người để nói chuyện
static-group-stay = Chỗ ở
static-group-health = Sức khỏe, và chăm sóc sau tấn công
static-group-work = Việc làm và lương
static-group-law = Luật và giấy tờ
static-group-money = Tiền và con cái
static-group-young = Người trẻ
static-group-safer = An toàn hơn trong ngành tình dục, hoặc rời khỏi
static-group-find = Tìm dịch vụ khác

# On a computer, below a number that was pressed, and the link that then calls or texts.
static-by-hand = Hãy gọi từ điện thoại, hoặc chép lại số. Từ máy tính này, trình duyệt sẽ hỏi trước có mở một chương trình không. Câu hỏi đó che nút thoát và nêu tên trang này.
static-from-here = Gọi hoặc nhắn tin từ máy tính này

# In the one-file edition, which someone carries on a stick or a tablet.
static-file-note = Không cần tài khoản. Không có cookie. Chúng tôi không lưu và không gửi gì. Nhưng đây là một tập tin: nó nằm lại trên máy hoặc thẻ nhớ này cho đến khi có người xóa. Máy và trình duyệt có thể ghi nó trong danh sách tập tin đã mở.
static-file-language = Trong một tập tin thứ hai, không có câu trả lời của bạn:
static-file-exit-2 = Khi không có mạng, “Rời trang này” vẫn làm trống trang ngay. Sau đó trình duyệt báo là không mở được trang thời tiết.
static-file-exit-3 = Sau khi bạn rời đi, nút Quay lại không cho thấy những gì bạn đã đọc. Muốn trở lại, hãy mở lại tập tin. Các câu trả lời của bạn sẽ mất.

# Reading aloud, with the device's own voices alone.
static-listen-begin = Nghe
static-listen-stop = Ngừng
static-listen-speed = Tốc độ
static-listen-slow = Chậm
static-listen-normal = Vừa
static-listen-fast = Nhanh
static-listen-none = Máy này không có giọng đọc riêng cho ngôn ngữ này. Giọng khác sẽ gửi chữ đi nơi khác, nên chúng tôi không dùng.
static-listen-heard = Người khác có thể nghe thấy. Nhấn lần nữa để bắt đầu.

static-work = Cho người giúp người khác: một màn hình cho máy tính bảng
# The map of a report (cargo xtask coverage --map).
static-map-title = Nơi có trợ giúp trong danh sách
static-map-note = Hình tròn: dịch vụ của một thành phố, theo số lượng. Hình vuông: dịch vụ của một tỉnh bang hoặc lãnh thổ. Đường dây cho toàn Canada không được đếm. Không phải mọi trợ giúp đều có trong danh sách.
static-lost = Không có trang nào ở địa chỉ này
static-lost-start = Đến trang đầu
static-framed = Một trang khác đang hiện trang này bên trong nó. Nút thoát không chạy được ở đây.
static-framed-out = Mở riêng trang này

# For the sheet of an organisation that calls the numbers of a province (cargo xtask call-sheet).
static-call-say = Xin chào. Chúng tôi kiểm tra số điện thoại cho một danh sách trợ giúp miễn phí. Đây có phải là { $name } không? Đây vẫn là số để gọi chứ? Xin cảm ơn.
static-call-text = Xin chào. Chúng tôi kiểm tra số điện thoại cho một danh sách trợ giúp miễn phí. Đây có phải là { $name } không? Chỉ cần trả lời có hoặc không.

# What a province or territory should have and is not listed there (resources/goals.json). The names go on in a sentence.
static-missing = Không có trong danh sách này: { $what }. { $number } có thể tìm giúp.
static-missing-closest = Ở đây, gần nhất với điều đó là: { $services }.
static-missing-none = Theo như chúng tôi biết, nơi này không có: { $what }.
static-goal-workers-compensation = tiền sau khi bị thương lúc làm việc
static-goal-legal-aid = trợ giúp pháp lý (legal aid)
static-goal-employment-standards = văn phòng về lương và giờ làm
static-goal-human-rights = văn phòng nhân quyền
static-goal-crime-victim-money = tiền sau một vụ phạm tội
static-goal-child-protection = nơi để gọi khi một đứa trẻ gặp nguy hiểm
static-goal-sexual-violence = đường dây về bạo lực tình dục
static-goal-family-violence = đường dây về bạo lực trong nhà
static-goal-bed-line = đường dây tìm giường ngủ cho bất kỳ ai
static-goal-income-support = tiền để sống
static-goal-youth = dịch vụ cho người trẻ
static-goal-men = dịch vụ cho nam giới
static-goal-2slgbtq = dịch vụ nói rằng họ chào đón người 2SLGBTQ+
static-goal-indigenous = dịch vụ do người bản địa điều hành
static-goal-migrant-workers = trợ giúp cho người đến đây làm việc
