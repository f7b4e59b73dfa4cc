words-to-show-title = Những câu để đưa người khác xem
words-to-show-short = Đưa màn hình cho ai đó xem khi bạn không nói được, hoặc không muốn nói.
words-to-show-s-ask = Đưa xem một trong các câu này
# The name of the language of the page: "Spanish (Español)".
words-to-show-interpreter = Tôi cần thông dịch viên. Ngôn ngữ của tôi: { $language }.
words-to-show-alone = Tôi muốn nói chuyện riêng với một người.
words-to-show-no-police = Tôi không muốn gọi cảnh sát.
words-to-show-doctor = Tôi cần gặp bác sĩ.
words-to-show-passport = Có người đang giữ hộ chiếu của tôi.
words-to-show-write = Xin viết ra giúp tôi.
words-to-show-cannot-talk = Bây giờ tôi không nói chuyện được.
words-to-show-phone = Xin cho tôi dùng nhờ điện thoại được không?
