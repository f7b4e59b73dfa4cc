# The page for outreach workers. Only this page carries these texts.

# The first screen, which stands alone between two people.
work-title = 陪在身边
work-lead = 全部问题和计划都在一个屏幕上，给帮助别人的人用。
work-begin = 开始
work-own = 一个人自己用的网页
work-needs-scripts = 本页需要脚本。一个人自己用的网页不需要。

work-next = 下一个人
work-cleared = 这个人的全部内容已清除。
work-language = 第二种语言
work-language-failed = 那种语言没能载入。网络可能断了。其他部分仍可以用。
work-both = 两种语言
work-questions = 问题

work-keep = 保留
work-kept = 已保留：{ $count }
work-kept-title = 保留好、要交给这个人的
work-kept-none = 还没有保留任何内容。请点服务、号码或权利旁边的“保留”。

work-code = 二维码
work-code-title = 给另一部手机扫的二维码
work-code-numbers = 保留的全部号码，文字形式
work-code-site = 本网站的网址
work-code-none = 先保留一项服务或一个号码，才能做成二维码。
work-code-note = 另一部手机可能会留着扫到的内容，直到有人删除。二维码里没有任何回答。
work-code-too-long = 内容太长，做不成二维码。请少保留几项，或用纸。
work-with-names = 带上名称

work-paper = 纸
work-paper-title = 印在纸上
work-paper-what = 印什么
work-paper-kept = 保留的内容
work-paper-plan = 计划
work-paper-right = 这项权利
work-paper-province = 这个省的一张单页
work-paper-form = 印成什么样
work-paper-pages = 可以阅读的页面
work-paper-card = 一张可以折叠的卡片
work-paper-cards = 八张可以剪开的卡片
work-paper-strips = 贴在墙上的小纸条
work-paper-kind = 上面写什么
work-paper-neutral = 只有号码，不提是什么事
work-paper-none = 这里还没有可以打印的内容。
work-paper-left-out = 还有{ $count }项放不下。请选“可以阅读的页面”，或少保留几项。
work-no-print = 这台设备不能从这里打印。

work-words = 给别人看的话

work-settings = 设置
work-settings-note = 设置一直有效，到本页关闭为止。什么都不会保存。
work-idle = 多久没有触碰，就清除全部内容
# 0 is never.
work-idle-minutes = { $count ->
    [0] 永不
   *[other] { $count }分钟
}
work-hand = 问题在哪一边
work-hand-start = 每行开头的一边
work-hand-end = 每行结尾的一边
work-size = 文字大小
work-spaced = 加大行距
work-contrast = 高对比度
work-one = 一次一个问题
