# How services are shown: places, needs, groups, hours, what they pass on.

region-ca-bc = 不列颠哥伦比亚省
region-ca-ab = 阿尔伯塔省
region-ca-sk = 萨斯喀彻温省
region-ca-mb = 曼尼托巴省
region-ca-on = 安大略省
region-ca-qc = 魁北克省
region-ca-nb = 新不伦瑞克省
region-ca-ns = 新斯科舍省
region-ca-pe = 爱德华王子岛省
region-ca-nl = 纽芬兰与拉布拉多省
region-ca-yt = 育空地区
region-ca-nt = 西北地区
region-ca-nu = 努纳武特地区

need-talk-now = 现在找人谈谈
need-safe-place = 住的地方
need-health = 看病
need-sexual-assault-care = 性侵犯后的治疗和照顾
need-counselling = 心理辅导
need-immigration = 证件和移民
need-documents = 身份证件
need-work-and-pay = 工作和工钱
need-legal = 法律帮助
need-money = 钱
need-children = 孩子方面的帮助
need-youth-care = 照顾青少年
need-exit-support = 离开性行业或摆脱剥削
need-harm-reduction = 让自己更安全
need-online-safety = 网上安全
need-interpretation = 口译员
need-find-services = 查找其他服务
need-report = 举报
need-emergency = 现在有危险

audience-youth = 青少年
audience-children = 儿童
audience-families = 家庭
audience-migrant-workers = 来打工的人
audience-migrants = 从其他国家来的人
audience-refugees = 难民
audience-no-status = 没有证件的人
audience-indigenous = 第一民族、因纽特人和梅蒂人
audience-2slgbtq = 2SLGBTQ+人士
audience-sex-workers = 提供性服务的人
audience-abroad = 在其他国家的人

run-by-government = 政府部门主办
run-by-other-country = 其他国家的机构
run-by-police = 有警察参与
run-by-child-protection = 儿童保护机构主办
run-by-faith = 宗教团体主办
run-by-indigenous = 由原住民主理
run-by-sex-workers = 由性工作者主理
run-by-survivors = 由亲历者主理
run-by-union = 工会主办
run-by-independent = 独立团体主办

gender-open = 对所有人开放
gender-women = 为女性
gender-men = 为男性

# The line under the name of a service, as a helper would say it: one or more of these, one after the other. Each is a sentence
# by itself. $needs is a list of need-…: “a place to stay, health care and legal help”. It says what people can ask about, and
# promises nothing.
row-talk = 这里可以找人谈谈。
row-ask = 可以找他们问这些事：{ $needs }。
row-women = 为女性服务。
row-men = 为男性服务。
# $groups is a list of audience-….
row-only = 只为这些人服务：{ $groups }。
# Behind a tap, where no text says whom a service is for: an age from which, up to which, or both.
row-ages = { $kind ->
    [from] { $from }岁或以上。
    [to] 最大{ $to }岁。
   *[both] { $from }到{ $to }岁。
}
# On rows of languages other than English and French. In each language it names that language: “They speak Spanish.”, in Spanish.
row-speaks = 他们会说中文。
row-interpreters = 他们会请口译员。
# Before texts that stand there in English or French, since they are not in the language of the page.
text-in-en = 英文：
text-in-fr = 法文：

kind-police = 这里接电话的是警察。
kind-tip-line = 这条热线接受举报，不提供支持。您说的话可能会转告别人。
kind-emergency = 会派警察、消防或救护车来。打这个电话可能会显示您在哪里。

phone-voice = 打电话
phone-text = 发短信
phone-tty = TTY（聋人电话）
phone-whatsapp = WhatsApp
phone-say = 发送这个词：“{ $word }”
phone-extension = 分机{ $digits }
contact-chat = 在线聊天
contact-email = 发电子邮件
contact-website = 打开它的网站

schedule-unknown = 不知道开放时间。请打电话问。
schedule-words = 公布的时间：{ $words }
schedule-always = 每天，日夜都有
schedule-weekly = { $times }（{ $zone }）。节假日可能不同。
schedule-span = { $days }{ $opens }至{ $closes }
schedule-days = { $first }至{ $last }
schedule-every-day = 每天
schedule-open = 现在应该开放，到{ $when }为止。
schedule-closed = 现在不开放。{ $when }开放。
schedule-holiday = 今天是节假日：时间可能不同。
schedule-today = 今天{ $time }
schedule-on-day = { $day }{ $time }
clock = { $half ->
    [am] { $hour12 ->
        [12] 午夜
        [1] 凌晨
        [2] 凌晨
        [3] 凌晨
        [4] 凌晨
        [5] 凌晨
       *[other] 上午
    }
   *[pm] { $hour12 ->
        [12] 中午
        [7] 晚上
        [8] 晚上
        [9] 晚上
        [10] 晚上
        [11] 晚上
       *[other] 下午
    }
}{ $minute ->
    [0] { $hour12 }点
   *[other] { $hour12 }:{ $minute }
}
day-mo = 周一
day-tu = 周二
day-we = 周三
day-th = 周四
day-fr = 周五
day-sa = 周六
day-su = 周日
zone-vancouver = 太平洋时间
zone-edmonton = 阿尔伯塔时间
zone-regina = 萨斯喀彻温时间
zone-winnipeg = 曼尼托巴时间
zone-toronto = 东部时间
zone-moncton = 大西洋时间
zone-halifax = 大西洋时间
zone-st-johns = 纽芬兰时间
zone-whitehorse = 育空时间
zone-yellowknife = 西北地区时间
zone-iqaluit = 东部时间
month-year = { $year }年{ $month }
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

language-en = 英语
language-fr = 法语
language-es = 西班牙语
language-pt = 葡萄牙语
language-zh = 中文
language-yue = 粤语
language-tl = 他加禄语
language-pa = 旁遮普语
language-cmn = 普通话
language-vi = 越南语
language-ar = 阿拉伯语
language-iu = 因纽特语
language-cr = 克里语
language-oj = 奥吉布瓦语
list-separator = {"、"}
# The end of a list in a sentence: $first is all but the last, with list-separator between.
list-and = { $first }、{ $last }
# Between two sentences that follow each other.
sentence-separator = {""}
# Between two parts of a sentence that may have commas themselves.
clause-separator = {"；"}

fees-free = 免费
passes-on-unknown = 我们不知道他们会把什么告诉别人。说出姓名之前，请先问清楚。
service-young = 他们可能必须通知儿童保护部门。
service-passes-on = 他们会告诉谁、说什么
service-who-for = 为谁服务
service-asks = 他们会问什么
service-languages = 语言
service-interpreters = 有口译员
service-cost = 费用
service-more = 详细
# In a few words what a service does with what it is told; the full words open with a tap.
mark-authority = 由警察或政府主办
mark-asks = 政府部门：请看会问什么
mark-other-country = 其他国家的机构
mark-child-protection = 可能通知儿童保护部门
mark-private = 表示会保密，但有限度
mark-some = 可能转告一部分
mark-unknown = 不知道：先问清楚
# When a page was last seen to show how to reach it, in two words; the full words open with a tap.
mark-seen = { $year }年查到
mark-no-date = 没有日期
km = { $km }公里
service-checked = 在公开网页上查到的时间：{ $month }。
service-checked-old = 最后一次在公开网页上查到的时间：{ $month }。如果不通，请打{ $number }。
service-not-checked = 未核实：没有一个带日期的网页显示这个号码。如果不通，请打{ $number }。
service-unsure = 我们没能在该服务自己的网页上核实。
# Shown only if whoever hosts the site named a place in resources/site.json. The subject of the e-mail must not tell the topic.
service-wrong = 有错吗？请告诉管理本网站的人。
service-wrong-subject = 目录：{ $code }
service-wrong-email = 电子邮件会留在您的手机或电脑里，也会显示您的邮箱地址。
service-wrong-page = 那个网页会留在您浏览器的记录里。
service-wrong-write = 不要写您自己的事，只写哪里有错。那里没有人能帮您：请用上面的号码。
