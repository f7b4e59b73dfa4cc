# The app: moving about, questions, plan, list of services.

tab-title = 信息
leave = 离开本网站
leave-about = 马上离开本网站。会打开天气网页。
leave-nav = 快速离开
leave-two = 正在离开：请再按两次Shift键
leave-one = 正在离开：请再按一次Shift键
leave-off = 没有离开。按键间隔太久。
leave-go = 正在离开

skip-link = 直接看内容
language-nav = 语言
back = 返回
home = 首页
menu-nav = 本网站的各部分
menu-plan = 计划
menu-topics = 权利
menu-browse = 服务
menu-clear = 清除

progress = 第{ $number }题，共{ $total }题
question-next = 下一步
question-skip = 跳过
question-see-plan = 看看现在适合的内容
question-many = 可以选不止一个。
question-cleared = 之前的回答已经清除。
town-ask = 最近的城镇，或邮政编码的开头
town-hint = 这只留在您的屏幕上。我们不会查您在哪里。
town-far = 离城镇都很远
now-note = 我们不会打给任何人。您点的内容都不会发送。
now-silent = 我不能出声：发短信或在线聊天
now-go-on = 继续：您在哪里？
now-plan = 查看现在能帮忙的全部内容

plan-answers = 您的选择
# Before what it names: "Change: How old are you?"
label = { $what }：
plan-change = 更改
plan-skipped = 已跳过
# $reasons: one or more reasons, with clause-separator between.
plan-why = 显示的原因：{ $reasons }。
plan-more = 再显示{ $count }项
plan-section-now = 现在
plan-section-first = 第一步
plan-section-other-towns = 其他城镇
plan-section-talk = 更多电话热线
plan-section-options = 可能适合的办法
plan-section-services = 您附近，或打电话
plan-section-services-women = 为女性提供的服务
plan-section-services-men = 为男性提供的服务
plan-section-rights = 您的权利
plan-section-report = 如果您想举报
plan-young = 未满18岁（在某些省，18岁也算）？工作人员可能必须把您说的话告诉儿童保护部门。请先问：“你们必须上报什么？”
plan-nowhere = 您没有说您在哪里，所以这里只显示面向全加拿大的帮助。选一个地方，就能看到附近的帮助。
plan-print = 打印
plan-print-note = 打印窗口打开时，会挡住离开按钮。
plan-built = 数据日期：{ $date }。号码会变：{ $next }以后请再核对。
plan-trace = 打过的电话会留在手机的通话记录里，也可能出现在账单上。号码会变：如果打不通，请打{ $number }。外部网页会留在手机的浏览记录里，那里没有我们的离开按钮。
plan-trace-abroad = 打过的电话会留在手机的通话记录里，也可能出现在账单上。号码会变。外部网页会留在手机的浏览记录里。
plan-police = 对方是警察？打紧急电话，来的是警察。您可以先打上面的热线。接那条热线的不是警察。
plan-print-chosen = 把我的选择也打印出来
plan-more-towns = { $count }项服务

browse-title = 全部服务
browse-search = 搜索：名称、地点、需要
browse-search-hint = 您输入的字只留在本页，不会发送。您的输入法可能会记住这些字。
browse-narrow = 按地点、帮助等筛选
browse-place = 地点
browse-need = 帮助的种类
browse-audience = 为谁
browse-language = 语言
browse-contact = 联系方式
browse-any = 不限
browse-always = 日夜都有人接听
browse-phone = 打电话
browse-text = 发短信
browse-chat = 在线聊天
browse-found = { $count ->
    [0] 没有符合的服务。请去掉一个选择，或换一个词。
   *[other] { $count }项服务
}
browse-clear = 清除选择
browse-near = { $place }附近
browse-which = 您指的是哪个地方？
browse-former = 这是旧号码。请按这里显示的方式联系{ $name }。
browse-former-closed = 这是旧号码，那个服务已经停办。
service-try-all = 如果一种方式不通，请试试这里的另一种。

topics-title = 权利和办法
topic-services = 这方面可以帮忙的服务

reason-may-matter = 这对任何人都可能有用
reason-danger = 现在有危险
reason-region = 它的服务地区包括{ $place }
reason-near = 它离您说的城镇不远
reason-away = 它在您所在省或地区的某个城镇
# How far it is from the town that was named, in a straight line.
reason-away-km = 它离您说的城镇大约{ $km }公里
reason-canada = 它面向全加拿大
reason-abroad = 它面向在加拿大境外的人
reason-helps = 它能帮忙的事：{ $needs }
reason-for = 它面向{ $groups }
reason-made-for-sex = 它是为在性行业里受剥削的人设立的
reason-made-for-labour = 它是为在工作中受剥削的人设立的
reason-indigenous-led = 它由原住民主理
reason-interpreters = 它有口译员
reason-sex-worker-led = 它由性工作者主理
reason-always-open = 日夜都有人接听

line-talk = 找人谈谈，日夜都可以
line-young = 如果您是青少年
line-despair = 如果您可能伤害自己
line-indigenous = 原住民辅导员
line-near = 查找您附近的服务
line-who = 谁来接听？

# Groups and reasons that the directory came to know later.
audience-disabled = 残障人士
audience-hiv = 感染HIV的人
audience-black = 黑人
audience-south-asian = 南亚裔人士
find-audience-disabled = 残障, 残疾, 轮椅, 无障碍, 行动不便
find-audience-hiv = hiv, 艾滋, 艾滋病, 阳性
find-audience-black = 黑人, 非洲, 加勒比
find-audience-south-asian = 南亚, 印度, 印度人, 旁遮普, 巴基斯坦, 孟加拉, 泰米尔, 斯里兰卡, 尼泊尔
reason-made-for-violence = 它是为受到伴侣、亲属伤害或性暴力的人设立的
