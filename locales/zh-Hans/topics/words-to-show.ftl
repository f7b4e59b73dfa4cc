words-to-show-title = 给别人看的话
words-to-show-short = 您不能说话或不想说话的时候，请把屏幕转给别人看。
words-to-show-s-ask = 选一句给别人看
# The name of the language of the page: "Spanish (Español)".
words-to-show-interpreter = 我需要口译员。我的语言：{ $language }。
words-to-show-alone = 我想单独和人谈谈。
words-to-show-no-police = 我不想报警。
words-to-show-doctor = 我需要看医生。
words-to-show-passport = 我的护照在别人手里。
words-to-show-write = 请写下来。
words-to-show-cannot-talk = 我现在不能说话。
words-to-show-phone = 可以用一下您的电话吗？
