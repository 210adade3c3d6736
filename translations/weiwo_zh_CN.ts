<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AmountText</name>
    <message>
        <source>Growth against last year is written like -5% or +20%.</source>
        <translation>比去年的增幅写成 -5% 或 +20%。</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>A picture is %1 to %2 pixels wide and high, not %3 × %4.</source>
        <translation>图片的宽和高须在 %1 到 %2 像素之间，不能是 %3 × %4。</translation>
    </message>
    <message>
        <source>%1 is no picture that a chart can be written to. Name a file that ends in .svg or .png.</source>
        <translation>%1 不是图表能存成的图片格式。请使用以 .svg 或 .png 结尾的文件名。</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>图片未能生成。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>无法写入 %1。请换一个位置。</translation>
    </message>
    <message>
        <source>%1, to date</source>
        <comment>a period that is not over</comment>
        <translation>%1（至今）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>difference, in percent</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>累计至此</translation>
    </message>
    <message>
        <source>Double-click: see what is behind</source>
        <translation>双击查看明细</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a line, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>to date</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>measure, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Of all from %1</source>
        <translation>占“%1”的比例</translation>
    </message>
    <message>
        <source>%1 Up</source>
        <translation>%1 升级</translation>
    </message>
    <message>
        <source>%1 Down</source>
        <translation>%1 降级</translation>
    </message>
    <message>
        <source>%1 Stayed</source>
        <translation>%1 不变</translation>
    </message>
    <message>
        <source>%1 New</source>
        <translation>%1 新进</translation>
    </message>
    <message>
        <source>%1 Left</source>
        <translation>%1 离开</translation>
    </message>
</context>
<context>
    <name>ConflictsPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未被采用</translation>
    </message>
    <message>
        <source>deleted and edited</source>
        <translation>一方删除，一方修改</translation>
    </message>
    <message>
        <source>edited and deleted</source>
        <translation>一方修改，一方删除</translation>
    </message>
    <message>
        <source>higher rank stands</source>
        <translation>级别高者为准</translation>
    </message>
    <message>
        <source>later edit stands</source>
        <translation>后改者为准</translation>
    </message>
    <message>
        <source>an undo does not win</source>
        <translation>撤销不能胜出</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>双方都改过</translation>
    </message>
    <message>
        <source>The other value was refused.</source>
        <translation>另一个值未被采用。</translation>
    </message>
    <message>
        <source>The other value was refused: %1</source>
        <translation>另一个值未被采用：%1</translation>
    </message>
    <message>
        <source>One has deleted the record, another has edited it meanwhile: it lives, with the edit. Take the other to delete it after all.</source>
        <translation>一方删除了这条记录，另一方同时修改了它：记录连同修改一起保留。要删除它，请取另一个。</translation>
    </message>
    <message>
        <source>It was to be deleted by somebody who had not seen the latest change: it lives. Take the other to delete it after all.</source>
        <translation>有人没有看到最新的修改就要删除它：记录保留。要删除它，请取另一个。</translation>
    </message>
    <message>
        <source>Two have changed it without knowing of each other. The value of the higher rank stands.</source>
        <translation>两人互不知情地改了它。级别高者的值为准。</translation>
    </message>
    <message>
        <source>Two of equal rank have changed it without knowing of each other. The later edit stands.</source>
        <translation>两个级别相同的人互不知情地改了它。后改者为准。</translation>
    </message>
    <message>
        <source>An undo takes back its own edit, never another&apos;s.</source>
        <translation>撤销只收回自己的修改，不会收回别人的。</translation>
    </message>
    <message>
        <source>Two have changed it without knowing of each other.</source>
        <translation>两人互不知情地改了它。</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>整条记录</translation>
    </message>
    <message>
        <source>it lives</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>it is deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>settled by an edit</source>
        <translation>已由修改解决</translation>
    </message>
    <message>
        <source>the other was taken</source>
        <translation>取了另一个</translation>
    </message>
    <message>
        <source>a value was typed</source>
        <translation>填了新值</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a conflict, why it is left</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CustomerBrief</name>
    <message>
        <source>%1 so far, against last year</source>
        <translation>%1 至今，对比去年</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, that of last year</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Sales of the last 12 months</source>
        <translation>近 12 个月销售额</translation>
    </message>
    <message>
        <source>Set by hand: %1</source>
        <translation>人工指定：%1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近下单</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Why this tier</source>
        <translation>为什么是这个级别</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>最近变更</translation>
    </message>
    <message>
        <source>%1 due %2</source>
        <comment>what is due, day</comment>
        <translation>%1应在 %2 之前</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下次联系</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is due and when, how soon</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a figure that decided a tier, the day</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>CustomerFilter</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source> and </source>
        <translation> 且 </translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>has</source>
        <translation>有</translation>
    </message>
    <message>
        <source>on</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>has not</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>earlier than</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不大于</translation>
    </message>
    <message>
        <source>later than</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>Type a value.</source>
        <translation>请输入值。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>field, operator, value</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field, operator</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CustomerFinder</name>
    <message>
        <source>Read customers for the search</source>
        <translation>为搜索读取客户</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>%1: %2</source>
        <comment>a customer, why it may be the same</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>May be there already:</source>
        <translation>可能已有：</translation>
    </message>
</context>
<context>
    <name>CustomerTimeline</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 (before the merge)</source>
        <translation>%1（合并前）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a visit or call, what was talked about</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>DevicesPanel</name>
    <message>
        <source>Device requests (*.weiworeq *.json);;All files (*)</source>
        <translation>设备申请 (*.weiworeq *.json);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 文件</translation>
    </message>
</context>
<context>
    <name>ExplainQuota</name>
    <message>
        <source>How it came about</source>
        <translation>怎么来的</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Floor and cap</source>
        <translation>下限与上限</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>ExplainStanding</name>
    <message>
        <source>How it is computed</source>
        <translation>怎么算的</translation>
    </message>
    <message>
        <source>Attainment = 1 + (actual − goal) ÷ |goal|. Without a goal there is none.</source>
        <translation>达成率 = 1 + (实际 − 目标) ÷ |目标|。没有目标就没有达成率。</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actual − goal</source>
        <translation>实际 − 目标</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>进度</translation>
    </message>
    <message numerus="yes">
        <source>The share of each month&apos;s goal that history sold by this working day, learnt from %n months.</source>
        <translation>
            <numerusform>各月目标中，按历史到这个工作日通常已完成的份额；取自 %n 个月的历史。</numerusform>
        </translation>
    </message>
    <message>
        <source>The share of working days gone in each month; history is too short to know more.</source>
        <translation>各月目标中，按已过工作日计算的份额；历史太短，无法知道更多。</translation>
    </message>
    <message>
        <source>Expected by now</source>
        <translation>目前应达</translation>
    </message>
    <message>
        <source>Actual against expected</source>
        <translation>实际相对应完成</translation>
    </message>
    <message>
        <source>Working days gone</source>
        <translation>已过工作日</translation>
    </message>
    <message>
        <source>Working days in the period</source>
        <translation>期间工作日</translation>
    </message>
    <message>
        <source>Needed per remaining working day</source>
        <translation>剩余每个工作日需要</translation>
    </message>
    <message>
        <source>Projected landing</source>
        <translation>预计落点</translation>
    </message>
    <message>
        <source>The pace so far, drawn to the plan: actual + (1 − e) · (actual + 0.25 · goal) ÷ (e + 0.25), e the share that is due by now.</source>
        <translation>按目前进度并向计划收敛：实际 + (1 − e) ·（实际 + 0.25 · 目标）÷ (e + 0.25)，e 为目前应完成的比例。</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>落点</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>目标方案</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>The goals of the plan for the months of the period.</source>
        <translation>计划中本期各月的目标之和。</translation>
    </message>
    <message>
        <source>Below zero: so much is missing.</source>
        <translation>小于零：还差这么多。</translation>
    </message>
    <message>
        <source>Due by now</source>
        <translation>目前应完成</translation>
    </message>
    <message>
        <source>Needed per day</source>
        <translation>每天需要</translation>
    </message>
    <message>
        <source>(goal − actual) ÷ the working days that are left.</source>
        <translation>（目标 − 实际）÷ 剩余工作日。</translation>
    </message>
    <message>
        <source>Working days left</source>
        <translation>剩余工作日</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Actual ÷ the actual of the unit above.</source>
        <translation>实际 ÷ 上级单位的实际。</translation>
    </message>
    <message>
        <source>%1, actual</source>
        <translation>%1，实际</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>By attainment among those right below %1; equal ones share a rank.</source>
        <translation>在“%1”的直接下级中按达成率排名；相同者并列。</translation>
    </message>
    <message>
        <source>By the actual among those right below %1; equal ones share a rank.</source>
        <translation>在“%1”的直接下级中按实际排名；相同者并列。</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比值</translation>
    </message>
    <message>
        <source>The same figure over as much of the period compared with.</source>
        <translation>对比期同样进度内的同一个数。</translation>
    </message>
    <message>
        <source>The same figure in the period compared with.</source>
        <translation>对比期的同一个数。</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>(actual − compared) ÷ |compared|. Without anything to compare with there is none.</source>
        <translation>（实际 − 对比）÷ |对比|。没有可比的数就没有增长。</translation>
    </message>
    <message>
        <source>What came in each month of the fiscal year so far.</source>
        <translation>本财年至今每月的实际。</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>各月</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>线性度</translation>
    </message>
    <message>
        <source>1 − the mean distance of the cumulative months that are over from an even course: 100% is perfectly even.</source>
        <translation>1 − 已结束各月的累计与均匀进度的平均距离：100% 为完全均匀。</translation>
    </message>
    <message>
        <source>Actual ÷ what is expected by now: from 100% on pace, from 90% just behind.</source>
        <translation>实际 ÷ 目前应完成：100% 起为跟上进度，90% 起为略落后。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Actual − compared.</source>
        <translation>实际 − 对比。</translation>
    </message>
    <message>
        <source>Among those of the post %1. %2</source>
        <translation>在岗位“%1”的人中。%2</translation>
    </message>
    <message>
        <source>Counted to %1.</source>
        <translation>统计到%1。</translation>
    </message>
    <message>
        <source>A metric of your own: %1.</source>
        <translation>自定义指标：%1。</translation>
    </message>
    <message>
        <source>Counted from %1 to %2.</source>
        <translation>统计从%1到%2。</translation>
    </message>
    <message>
        <source>Actual ÷ the actual of all that this list is of.</source>
        <translation>实际 ÷ 此列表全部的实际。</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其他全部</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Whole country</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>East China</source>
        <translation>华东</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>上海</translation>
    </message>
    <message>
        <source>Jiangsu</source>
        <translation>江苏</translation>
    </message>
    <message>
        <source>Zhejiang</source>
        <translation>浙江</translation>
    </message>
    <message>
        <source>South China</source>
        <translation>华南</translation>
    </message>
    <message>
        <source>Guangdong</source>
        <translation>广东</translation>
    </message>
    <message>
        <source>Hainan</source>
        <translation>海南</translation>
    </message>
    <message>
        <source>North-west China</source>
        <translation>西北</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>A High value</source>
        <translation>A 高价值</translation>
    </message>
    <message>
        <source>B Potential</source>
        <translation>B 潜力</translation>
    </message>
    <message>
        <source>C Standard</source>
        <translation>C 普通</translation>
    </message>
    <message>
        <source>D Basic</source>
        <translation>D 基础</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What the node is to sell in the period.</source>
        <translation>节点在本期要完成的销售。</translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>YoY</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>近 12 月</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Locked by Wang Xiaoming on 18 July.</source>
        <translation>王小明于 7 月 18 日锁定。</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>This table cannot be edited.</source>
        <translation>这张表不能编辑。</translation>
    </message>
</context>
<context>
    <name>GridFilter</name>
    <message>
        <source>“%1” is no number to filter by.</source>
        <translation>“%1”不是可用来筛选的数。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>本季</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>去年</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1-errors</source>
        <translation>%1-错误</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>founding</source>
        <translation>创建</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Search or command</source>
        <translation>搜索或命令</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>显示或隐藏侧栏</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>显示或隐藏检视栏</translation>
    </message>
    <message>
        <source>Choose the scope</source>
        <translation>选择范围</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>选择期间</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>下期</translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation>窗口的下一区域</translation>
    </message>
    <message>
        <source>Previous region of the window</source>
        <translation>窗口的上一区域</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Say when all was saved</source>
        <translation>查看保存时间</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>关闭工作区</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>快捷键一览</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>原始大小</translation>
    </message>
    <message>
        <source>Copy a link to this</source>
        <translation>复制此处链接</translation>
    </message>
    <message>
        <source>First panel of the sidebar</source>
        <translation>侧栏第一个面板</translation>
    </message>
    <message>
        <source>Second panel</source>
        <translation>第二个面板</translation>
    </message>
    <message>
        <source>Third panel</source>
        <translation>第三个面板</translation>
    </message>
    <message>
        <source>Fourth panel</source>
        <translation>第四个面板</translation>
    </message>
    <message>
        <source>Fifth panel</source>
        <translation>第五个面板</translation>
    </message>
    <message>
        <source>Sixth panel</source>
        <translation>第六个面板</translation>
    </message>
    <message>
        <source>Seventh panel</source>
        <translation>第七个面板</translation>
    </message>
    <message>
        <source>Eighth panel</source>
        <translation>第八个面板</translation>
    </message>
    <message>
        <source>Ninth panel</source>
        <translation>第九个面板</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Find in the panel</source>
        <translation>在面板中查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>解释这个数</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Lock or unlock cells</source>
        <translation>锁定或解锁</translation>
    </message>
    <message>
        <source>Multiply the selection</source>
        <translation>选区乘以</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>导出当前视图</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>连同表头复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>向右填充</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Clear the cells</source>
        <translation>清空单元格</translation>
    </message>
    <message>
        <source>Write the typed value into the whole selection</source>
        <translation>把输入值写入整个选区</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>First cell</source>
        <translation>第一个单元格</translation>
    </message>
    <message>
        <source>Last cell</source>
        <translation>最后一个单元格</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Paste with a preview</source>
        <translation>预览后粘贴</translation>
    </message>
    <message>
        <source>Snooze the alert</source>
        <translation>推迟预警</translation>
    </message>
    <message>
        <source>Assign the alert</source>
        <translation>指派预警</translation>
    </message>
    <message>
        <source>Resolve the alert</source>
        <translation>解决预警</translation>
    </message>
    <message>
        <source>Show the cause of the alert</source>
        <translation>查看预警原因</translation>
    </message>
    <message>
        <source>Previous customer of the list</source>
        <translation>列表中的上一个客户</translation>
    </message>
    <message>
        <source>Next customer of the list</source>
        <translation>列表中的下一个客户</translation>
    </message>
    <message>
        <source>Keep what is kept in a conflict</source>
        <translation>冲突：保留现值</translation>
    </message>
    <message>
        <source>Take the other value of a conflict</source>
        <translation>冲突：取另一个值</translation>
    </message>
</context>
<context>
    <name>LeftNotice</name>
    <message>
        <source>Which, and why</source>
        <translation>哪些，为什么</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级客户</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>%1: parts add up to the whole.</source>
        <translation>%1：各部分之和等于整体。</translation>
    </message>
    <message>
        <source>%1: worked out anew for each row and total.</source>
        <translation>%1：每行和合计都重新计算。</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>千%1</translation>
    </message>
    <message>
        <source>%1 10K</source>
        <translation>万%1</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>百万%1</translation>
    </message>
    <message>
        <source>%1 100M</source>
        <translation>亿%1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>十亿%1</translation>
    </message>
    <message>
        <source>%1K</source>
        <translation>%1千</translation>
    </message>
    <message>
        <source>%1 × 10K</source>
        <translation>%1万</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1百万</translation>
    </message>
    <message>
        <source>%1 × 100M</source>
        <translation>%1亿</translation>
    </message>
    <message>
        <source>%1B</source>
        <translation>%1十亿</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>exact amount, currency</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 个百分点</translation>
    </message>
</context>
<context>
    <name>NumberParse</name>
    <message>
        <source>This number is too large.</source>
        <translation>这个数太大。</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>这里看不懂“%1”。</translation>
    </message>
    <message>
        <source>One side of + or − has a unit and the other has none. Give both a unit, or neither.</source>
        <translation>加减号的一边有单位、另一边没有。请都写单位，或都不写。</translation>
    </message>
    <message>
        <source>Division by zero.</source>
        <translation>除数为零。</translation>
    </message>
    <message>
        <source>An amount cannot be multiplied by an amount, nor divide a number.</source>
        <translation>金额不能乘以金额，也不能作除数。</translation>
    </message>
    <message>
        <source>Too many brackets.</source>
        <translation>括号太多。</translation>
    </message>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>缺少右括号。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>A number is missing at the end.</source>
        <translation>末尾缺少数字。</translation>
    </message>
    <message>
        <source>Commas group three digits, as in 1,200; decimals follow a point.</source>
        <translation>逗号按三位分组，如 1,200；小数写在点后面。</translation>
    </message>
    <message>
        <source>A percentage has no unit.</source>
        <translation>百分比没有单位。</translation>
    </message>
    <message>
        <source>Begin a calculation with “=”: =%1</source>
        <translation>算式请以“=”开头：=%1</translation>
    </message>
    <message>
        <source>Multiply and divide by a plain number.</source>
        <translation>乘除请用不带单位的数。</translation>
    </message>
    <message>
        <source>A share needs a parent with a value; type an amount, or +5% for a change.</source>
        <translation>占比需要上级有值；请填金额，或用 +5% 表示增减。</translation>
    </message>
    <message>
        <source>There is no present value to change.</source>
        <translation>现在没有值可以增减。</translation>
    </message>
    <message>
        <source>= empty</source>
        <translation>= 空</translation>
    </message>
</context>
<context>
    <name>Organization</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>一直</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>OverviewCards</name>
    <message>
        <source>%1 vs %2 to date</source>
        <translation>%1 比%2（至今）</translation>
    </message>
    <message>
        <source>%1 vs %2</source>
        <translation>%1 比%2</translation>
    </message>
    <message>
        <source>no plan for this period</source>
        <translation>本期没有目标方案</translation>
    </message>
    <message>
        <source>%1 above it</source>
        <translation>超出 %1</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>还差 %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>no orders</source>
        <translation>没有订单</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>expected by now %1</source>
        <translation>目前应达 %1</translation>
    </message>
    <message>
        <source>Projected landing</source>
        <translation>预计落点</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>还不知道</translation>
    </message>
    <message>
        <source>the period is over</source>
        <translation>本期已结束</translation>
    </message>
    <message>
        <source>80% range %1 to %2</source>
        <translation>80% 区间 %1 至 %2</translation>
    </message>
    <message>
        <source>history too short for a range</source>
        <translation>历史太短，没有区间</translation>
    </message>
    <message>
        <source>Needed per working day</source>
        <translation>每个工作日需要</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 due by now</source>
        <translation>目前应完成 %1</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>none imported</source>
        <translation>没有导入回款</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message numerus="yes">
        <source>Needed per day, %n left</source>
        <translation>
            <numerusform>每天需要（剩 %n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>so far %1 a day</source>
        <translation>目前每天 %1</translation>
    </message>
</context>
<context>
    <name>PaceMark</name>
    <message>
        <source>On track</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落后</translation>
    </message>
</context>
<context>
    <name>PackageForm</name>
    <message>
        <source>Submission</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>此后的变化</translation>
    </message>
    <message>
        <source>Everything that the copy may see</source>
        <translation>该副本可见的全部内容</translation>
    </message>
    <message>
        <source>Review copy</source>
        <translation>巡查副本</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Journal</source>
        <translation>变更日志</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Quota breakdown</source>
        <translation>目标分解</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>业绩</translation>
    </message>
    <message>
        <source>Metrics of your own</source>
        <translation>自定义指标</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer page</source>
        <translation>客户页</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>客户分级</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Devices &amp; people</source>
        <translation>设备与人员</translation>
    </message>
</context>
<context>
    <name>ParamForm</name>
    <message>
        <source>They get nothing</source>
        <translation>不分给他们</translation>
    </message>
    <message>
        <source>The mean of the others</source>
        <translation>按其他人的平均</translation>
    </message>
    <message>
        <source>Mean share of the month</source>
        <translation>月份平均占比</translation>
    </message>
    <message>
        <source>Ratio to the moving average</source>
        <translation>对移动平均的比率</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>本财年</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>上财年</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>No comparison</source>
        <translation>不对比</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>“%1” is not a link into Weiwo.</source>
        <translation>“%1”不是帷幄的链接。</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>This workspace</source>
        <translation>本工作区</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Names the window and headquarters&apos; reports.</source>
        <translation>用于窗口标题和总部的报告。</translation>
    </message>
    <message>
        <source>The fiscal year starts in</source>
        <translation>财年开始于</translation>
    </message>
    <message>
        <source>For everybody who uses this workspace. The fiscal year is named by the year in which it ends; can be undone.</source>
        <translation>对使用本工作区的所有人生效。财年以结束的那一年命名；可以撤销。</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Changes at once; data stay as they were entered.</source>
        <translation>立即生效；已录入的数据保持原样。</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Chinese (Simplified)</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>90%</source>
        <translation>90%</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>110%</source>
        <translation>110%</translation>
    </message>
    <message>
        <source>125%</source>
        <translation>125%</translation>
    </message>
    <message>
        <source>150%</source>
        <translation>150%</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Compact rows show more of a table on a small screen.</source>
        <translation>小屏幕上用紧凑行高能看到更多内容。</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Unit of money</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>Automatic: each table takes the unit that suits its figures. The exact amount stands in the tooltip.</source>
        <translation>自动：每张表按自己的数字选择单位。准确金额见悬停提示。</translation>
    </message>
    <message>
        <source>Automatic, by language</source>
        <translation>自动，按语言</translation>
    </message>
    <message>
        <source>Automatic: 10K and 100M (wan, yi)</source>
        <translation>自动：万、亿</translation>
    </message>
    <message>
        <source>Automatic: K, M and B</source>
        <translation>自动：K、M、B</translation>
    </message>
    <message>
        <source>Yuan (one)</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Wan (10K)</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Yi (100M)</source>
        <translation>亿元</translation>
    </message>
    <message>
        <source>Thousand (K)</source>
        <translation>千（K）</translation>
    </message>
    <message>
        <source>Million (M)</source>
        <translation>百万（M）</translation>
    </message>
    <message>
        <source>Billion (B)</source>
        <translation>十亿（B）</translation>
    </message>
    <message>
        <source>Colours of change</source>
        <translation>涨跌颜色</translation>
    </message>
    <message>
        <source>Of growth arrows only; status lights stay green and red.</source>
        <translation>只影响增减箭头；状态灯仍是绿和红。</translation>
    </message>
    <message>
        <source>Good green, bad red</source>
        <translation>好绿坏红</translation>
    </message>
    <message>
        <source>Up red, down green</source>
        <translation>红涨绿跌</translation>
    </message>
    <message>
        <source>Up blue, down orange</source>
        <translation>蓝涨橙跌</translation>
    </message>
    <message>
        <source>What is not over is compared up to</source>
        <translation>未结束的期间对比到</translation>
    </message>
    <message>
        <source>For everybody who uses this workspace. Where the period compared with stops: holidays that move, like the Spring Festival, distort what goes by date.</source>
        <translation>对所有使用本工作区的人有效。对比期间截止的位置：像春节这样日期会变的假期，会使按日期的对比失真。</translation>
    </message>
</context>
<context>
    <name>ReadOnly</name>
    <message>
        <source>%1 is open for reading only: nothing can be changed here.</source>
        <translation>%1 以只读方式打开：这里不能修改任何内容。</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>Either side</source>
        <translation>两侧</translation>
    </message>
    <message>
        <source>Falls</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>Rises</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>上期</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Execute</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>成长</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>StandingColumns</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Actual against what is due by now: from 100% on pace, from 90% just behind</source>
        <translation>实际相对目前应完成：100% 起为跟上进度，90% 起为略落后</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>1 + (actual − goal) ÷ |goal|; the tick is the share expected by now</source>
        <translation>1 + (实际 − 目标) ÷ |目标|；刻度为目前应达的份额</translation>
    </message>
    <message>
        <source>Actual − goal</source>
        <translation>实际 − 目标</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>落点</translation>
    </message>
    <message>
        <source>Where the period will end at the pace so far, drawn to the plan</source>
        <translation>按目前进度并向计划收敛，本期将落在哪里</translation>
    </message>
    <message>
        <source>Needed per day</source>
        <translation>每天需要</translation>
    </message>
    <message>
        <source>What each remaining working day must bring to reach the goal</source>
        <translation>为达成目标，剩余每个工作日需要的数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Of the unit above; shares shown need not add up to 100.0%</source>
        <translation>占上级的比例；显示的占比合计未必是 100.0%</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>By attainment among those below the same unit; equal ones share a rank</source>
        <translation>同一上级之下按达成率排名；相同者并列</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>各月</translation>
    </message>
    <message>
        <source>Months of the fiscal year so far</source>
        <translation>本财年至今各月</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>线性度</translation>
    </message>
    <message>
        <source>1 − the mean distance of the cumulative months from an even course: 100% is perfectly even</source>
        <translation>1 − 各月累计与均匀进度的平均距离：100% 为完全均匀</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Hello %1,</source>
        <comment>of a message</comment>
        <translation>%1，你好！</translation>
    </message>
    <message numerus="yes">
        <source>the last package from your copy of %1 on %2 came on %3, %n day(s) ago.</source>
        <translation>
            <numerusform>我收到你的副本（%1，设备 %2）的上一个同步包是在 %3，已过去 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing has come yet from your copy of %1 on %2.</source>
        <translation>我还没有收到过你的副本（%1，设备 %2）的同步包。</translation>
    </message>
    <message>
        <source>Please take in the package that I have sent you, then open Sync, choose Submit, and send me the file.</source>
        <translation>请先接收我发给你的同步包，再打开“同步”，点“上报”，把文件发给我。</translation>
    </message>
    <message>
        <source>It has not confirmed what I have sent since. Please take in my last package, then open Sync, choose Submit, and send me the file.</source>
        <translation>它还没有确认我此后下发的内容。请先接收我最近发的同步包，再打开“同步”，点“上报”，把文件发给我。</translation>
    </message>
    <message>
        <source>Please open Sync, choose Submit, and send me the file.</source>
        <translation>请打开“同步”，点“上报”，把文件发给我。</translation>
    </message>
    <message>
        <source>Thank you! %1</source>
        <comment>end of a message</comment>
        <translation>谢谢！%1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <comment>of a message</comment>
        <translation>你好！</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) of my copy of %1 wait for an answer of %2.</source>
        <translation>
            <numerusform>我的副本（%1）有 %n 处修改在等 %2 的答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last answer came on %1.</source>
        <translation>上一次答复是在 %1。</translation>
    </message>
    <message>
        <source>No answer has come yet.</source>
        <translation>还没有收到过答复。</translation>
    </message>
    <message>
        <source>Please take in my package, then open Sync, choose Send, and send me the file.</source>
        <translation>请接收我的同步包，再打开“同步”，点“下发”，把文件发给我。</translation>
    </message>
</context>
<context>
    <name>TierSchemeForm</name>
    <message>
        <source>At least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>所有客户</translation>
    </message>
    <message>
        <source>Of the same kind</source>
        <translation>同类客户</translation>
    </message>
    <message>
        <source>In the same segment</source>
        <translation>同细分客户</translation>
    </message>
    <message>
        <source>In the same province</source>
        <translation>同省客户</translation>
    </message>
    <message>
        <source>In the same city</source>
        <translation>同城客户</translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>No tier</source>
        <translation>无级别</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>No rule says who may write this.</source>
        <translation>没有规则说明谁可以写这项内容。</translation>
    </message>
    <message>
        <source>You can edit %1 and below. This belongs to %2.</source>
        <translation>你只能编辑%1及以下。这项内容属于%2。</translation>
    </message>
    <message>
        <source>Your role does not allow this change. Ask headquarters to make it or to give you the role.</source>
        <translation>你的角色不允许这项修改。请总部代为修改，或授予你相应角色。</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message numerus="yes">
        <source>%1: %2 of %n month(s) up to %3 is %4, only %5 of %6 (%7), below %8.</source>
        <translation>
            <numerusform>%1：截至%3的 %n 个月%2为 %4，只有%6（%7）的 %5，低于 %8。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 in %n month(s) below %3 of %4</source>
        <translation>
            <numerusform>%1 %n 个月的%2低于%4的 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind another figure</source>
        <translation>落后于另一指标</translation>
    </message>
    <message>
        <source>Over some months the figure is less than a part of another, as collections of orders.</source>
        <translation>若干个月合计，该指标不到另一指标的一定比例，例如回款相对订单。</translation>
    </message>
    <message>
        <source>Other metric</source>
        <translation>另一指标</translation>
    </message>
    <message>
        <source>What it ought to keep up with; of the same unit.</source>
        <translation>应当跟上的指标，单位相同。</translation>
    </message>
    <message>
        <source>Below the part</source>
        <translation>低于比例</translation>
    </message>
    <message>
        <source>A part of one: 0.7 is 70 %.</source>
        <translation>小数：0.7 即 70%。</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>各月</translation>
    </message>
    <message>
        <source>How many whole months are added up.</source>
        <translation>合计多少个完整月。</translation>
    </message>
    <message>
        <source>Months later</source>
        <translation>滞后月数</translation>
    </message>
    <message>
        <source>The other metric is taken so many months earlier.</source>
        <translation>另一指标取早这么多个月的值。</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>%1: %2 in %3 is %4, %5 less than %6 of %7.</source>
        <translation>%1：%3%2为 %4，比%7的 %6 低 %5。</translation>
    </message>
    <message>
        <source>%1: %2 in %3 is %4, %5 more than %6 of %7.</source>
        <translation>%1：%3%2为 %4，比%7的 %6 高 %5。</translation>
    </message>
    <message>
        <source>%2 of %1 in %3 at least %4 less than %5</source>
        <translation>%1%3的%2比%5低 %4 以上</translation>
    </message>
    <message>
        <source>%2 of %1 in %3 at least %4 more than %5</source>
        <translation>%1%3的%2比%5高 %4 以上</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Which change is bad.</source>
        <translation>哪种变化算不好。</translation>
    </message>
    <message>
        <source>By at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>A part of one (0.2 is 20 %); of a ratio percentage points.</source>
        <translation>小数（0.2 即 20%）；比率按百分点。</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>A period that is not over is compared with as much of the other one.</source>
        <translation>未结束的期间只与对比期间的相同部分对比。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>The figure has fallen or risen against the year or the period before.</source>
        <translation>指标与上年或上期相比下降或上升。</translation>
    </message>
    <message>
        <source>The rule of this alert is not there any more.</source>
        <translation>这条预警的规则已经不在了。</translation>
    </message>
    <message>
        <source>Say which period of the alert is meant.</source>
        <translation>请说明是哪个期间的预警。</translation>
    </message>
    <message>
        <source>This alert rule is not there any more.</source>
        <translation>这条预警规则已经不在了。</translation>
    </message>
    <message>
        <source>An alert is snoozed until a day from today to a year from now.</source>
        <translation>预警可以推迟到今天起一年以内的某一天。</translation>
    </message>
    <message>
        <source>Say why the alert is snoozed, so that others know.</source>
        <translation>请写明推迟的原因，让别人知道。</translation>
    </message>
    <message>
        <source>%1 is no person: an alert is assigned to somebody.</source>
        <translation>%1 不是人员：预警要指派给人。</translation>
    </message>
    <message>
        <source>Say what was done, so that others can rely on it.</source>
        <translation>请写明做了什么，让别人放心。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>The stretch of time that is judged as one.</source>
        <translation>作为整体判断的一段时间。</translation>
    </message>
    <message>
        <source>While it runs</source>
        <translation>进行中就判断</translation>
    </message>
    <message>
        <source>Judge the period so far; else only when it is over.</source>
        <translation>判断期间至今的数；否则等期间结束再判断。</translation>
    </message>
    <message>
        <source>Working days gone</source>
        <translation>已过工作日</translation>
    </message>
    <message>
        <source>A period is too young to be judged before; until then the one before it is.</source>
        <translation>在此之前期间还太短，判断前一个期间。</translation>
    </message>
    <message>
        <source>Add the alert rule %1</source>
        <translation>新增预警规则 %1</translation>
    </message>
    <message>
        <source>Change the alert rule %1</source>
        <translation>修改预警规则 %1</translation>
    </message>
    <message>
        <source>Delete the alert rule %1</source>
        <translation>删除预警规则 %1</translation>
    </message>
    <message>
        <source>Add the usual alert rules</source>
        <translation>加入常用预警规则</translation>
    </message>
    <message>
        <source>Snooze the alert of %1 until %2</source>
        <translation>把 %1 的预警推迟到 %2</translation>
    </message>
    <message>
        <source>Assign the alert of %1 to %2</source>
        <translation>把 %1 的预警指派给 %2</translation>
    </message>
    <message>
        <source>Assign the alert of %1 to nobody</source>
        <translation>收回 %1 的预警指派</translation>
    </message>
    <message>
        <source>Resolve the alert of %1</source>
        <translation>解决 %1 的预警</translation>
    </message>
    <message>
        <source>Reopen the alert of %1</source>
        <translation>重新打开 %1 的预警</translation>
    </message>
    <message>
        <source>There is no condition %1.</source>
        <translation>没有条件 %1。</translation>
    </message>
    <message>
        <source>Whom the rule looks at is not in the organization today.</source>
        <translation>规则所看的对象今天不在组织里。</translation>
    </message>
    <message>
        <source>%1: %2 in %3 is %4, less than the season lets expect (%5 to %6).</source>
        <translation>%1：%3%2为 %4，低于季节预期（%5 至 %6）。</translation>
    </message>
    <message>
        <source>%1: %2 in %3 is %4, more than the season lets expect (%5 to %6).</source>
        <translation>%1：%3%2为 %4，高于季节预期（%5 至 %6）。</translation>
    </message>
    <message>
        <source>%2 of %1 in a month less than the season lets expect</source>
        <translation>%1一个月的%2低于季节预期</translation>
    </message>
    <message>
        <source>%2 of %1 in a month more than the season lets expect</source>
        <translation>%1一个月的%2高于季节预期</translation>
    </message>
    <message>
        <source>%2 of %1 in a month other than the season lets expect</source>
        <translation>%1一个月的%2偏离季节预期</translation>
    </message>
    <message>
        <source>Out of season</source>
        <translation>偏离季节</translation>
    </message>
    <message>
        <source>A month strays from what its season lets expect, after at least 24 months.</source>
        <translation>某月偏离季节预期；至少要有 24 个月的历史。</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>哪一侧</translation>
    </message>
    <message>
        <source>On which side of the limits it is bad.</source>
        <translation>界限的哪一侧算不好。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Limits lie this many usual deviations from what is expected.</source>
        <translation>界限离预期值有多少个通常偏差。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n could not be judged, their months are not all above zero.</source>
        <translation>
            <numerusform>%1：%n 个无法判断，它们并非每月都大于零。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n could not be judged, with at most %2 months of history where %3 are needed.</source>
        <translation>
            <numerusform>%1：%n 个无法判断，历史最多 %2 个月，需要 %3 个月。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no number that this metric can have.</source>
        <translation>%1 不是这个指标可能有的数。</translation>
    </message>
    <message>
        <source>There is no alert rule &quot;%1&quot;.</source>
        <translation>没有预警规则“%1”。</translation>
    </message>
    <message>
        <source>Several alert rules are called &quot;%1&quot;. Name one by its id.</source>
        <translation>有几条预警规则都叫“%1”。请用 ID 指明。</translation>
    </message>
    <message>
        <source>%1 and %2 have different units: no part of one is the other.</source>
        <translation>%1 与 %2 单位不同，不能按比例比较。</translation>
    </message>
    <message>
        <source>Alert rule</source>
        <translation>预警规则</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>单位或人员</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>在看</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>State of an alert</source>
        <translation>预警状态</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>推迟到</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>解决时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>%1: no %2 for %n working day(s), the last on %3.</source>
        <translation>
            <numerusform>%1：已有 %n 个工作日没有%2，最近一次在 %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No %2 of %1 for %n working day(s)</source>
        <translation>
            <numerusform>%1 %n 个工作日没有%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>没有动静</translation>
    </message>
    <message>
        <source>Somebody who had figures has none for some working days, up to the end of the data; headquarters up to today.</source>
        <translation>以前有数的单位或人员连续若干工作日没有数，算到数据末日；总部算到今天。</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>So many in a row without a figure.</source>
        <translation>连续这么多个工作日没有数。</translation>
    </message>
    <message>
        <source>Active before</source>
        <translation>此前活跃</translation>
    </message>
    <message>
        <source>Whoever had none in so many working days before either is not looked at.</source>
        <translation>再往前这么多个工作日也没有数的，不看。</translation>
    </message>
    <message>
        <source>%1: %2 in %3 is %4, below the limit of %5.</source>
        <translation>%1：%3%2为 %4，低于 %5。</translation>
    </message>
    <message>
        <source>%1: %2 in %3 is %4, above the limit of %5.</source>
        <translation>%1：%3%2为 %4，高于 %5。</translation>
    </message>
    <message>
        <source>%2 of %1 in %3 below %4</source>
        <translation>%1%3的%2低于 %4</translation>
    </message>
    <message>
        <source>%2 of %1 in %3 above %4</source>
        <translation>%1%3的%2高于 %4</translation>
    </message>
    <message>
        <source>On which side of the limit it is bad.</source>
        <translation>阈值的哪一侧算不好。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>In the unit of the metric; of a ratio a part of one (0.9 is 90 %).</source>
        <translation>按指标的单位；比率写小数（0.9 即 90%）。</translation>
    </message>
    <message>
        <source>Beyond a limit</source>
        <translation>越过阈值</translation>
    </message>
    <message>
        <source>The figure of a period is below or above a value.</source>
        <translation>某期间的指标低于或高于一个值。</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>the whole company</source>
        <translation>全公司</translation>
    </message>
    <message>
        <source>each region</source>
        <translation>各大区</translation>
    </message>
    <message>
        <source>each province</source>
        <translation>各省区</translation>
    </message>
    <message>
        <source>each team</source>
        <translation>各团队</translation>
    </message>
    <message>
        <source>each person</source>
        <translation>每个人</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>单月</translation>
    </message>
    <message>
        <source>the quarter so far</source>
        <translation>本季至今</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>单季</translation>
    </message>
    <message>
        <source>the year so far</source>
        <translation>本年至今</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>the month so far</source>
        <translation>本月至今</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1至今</translation>
    </message>
    <message numerus="yes">
        <source>No alert fires; %n rule(s) are watching.</source>
        <translation>
            <numerusform>没有触发的预警，%n 条规则在看。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>allocate</name>
    <message>
        <source>By weight</source>
        <translation>按权重</translation>
    </message>
    <message>
        <source>At its floor</source>
        <translation>取下限</translation>
    </message>
    <message>
        <source>At its cap</source>
        <translation>取上限</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>No weight</source>
        <translation>无权重</translation>
    </message>
    <message>
        <source>The part %1 is there twice. Give each part an id of its own.</source>
        <translation>分项 %1 出现了两次。请给每个分项不同的 id。</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1等</translation>
    </message>
    <message>
        <source>At least one row and one column are needed.</source>
        <translation>至少需要一行和一列。</translation>
    </message>
    <message>
        <source>Each row and each column needs a total.</source>
        <translation>每行每列都要有合计。</translation>
    </message>
    <message>
        <source>The weights are not a table of %1 × %2.</source>
        <translation>权重不是 %1 × %2 的表。</translation>
    </message>
    <message>
        <source>The id %1 is there twice. Give each row and column an id of its own.</source>
        <translation>id %1 出现了两次。请给每行每列不同的 id。</translation>
    </message>
    <message>
        <source>The step must be from 1 up.</source>
        <translation>取整单位必须不小于 1。</translation>
    </message>
    <message>
        <source>The totals of rows and columns must be from 0 to 9·10¹⁵ fen.</source>
        <translation>行列合计必须在 0 到 9·10¹⁵ 分之间。</translation>
    </message>
    <message>
        <source>A weight must be from 0 up with at most 18 digits.</source>
        <translation>权重必须不小于 0，最多 18 位数字。</translation>
    </message>
    <message>
        <source>The bounds of a cell are there twice, or lie outside the table.</source>
        <translation>某格的上下限写了两次，或在表外。</translation>
    </message>
    <message>
        <source>A floor, cap or lock must be within 9·10¹⁵ fen.</source>
        <translation>下限、上限和锁定值必须在 9·10¹⁵ 分以内。</translation>
    </message>
    <message>
        <source>The floors and locks together are out of range.</source>
        <translation>下限与锁定值之和超出范围。</translation>
    </message>
    <message>
        <source>The totals together are out of range.</source>
        <translation>合计之和超出范围。</translation>
    </message>
    <message>
        <source>The row totals exceed the column totals by %1. Make both sums equal.</source>
        <translation>行合计比列合计多 %1。请使两者相等。</translation>
    </message>
    <message>
        <source>The column totals exceed the row totals by %1. Make both sums equal.</source>
        <translation>列合计比行合计多 %1。请使两者相等。</translation>
    </message>
    <message>
        <source>The floor of cell %1, %2 is %3 above its cap. Lower the floor or raise the cap.</source>
        <translation>格 %1、%2 的下限比上限高 %3。请降低下限或提高上限。</translation>
    </message>
    <message>
        <source>The lock of cell %1, %2 is %3 outside its own bounds. Change the lock or the bound.</source>
        <translation>格 %1、%2 的锁定值超出自己的上下限 %3。请修改锁定值或上下限。</translation>
    </message>
    <message>
        <source>There is no multiple of the step between the floor and the cap of cell %1, %2: it misses the cap by %3. Widen the bounds.</source>
        <translation>格 %1、%2 的上下限之间没有取整单位的倍数：超过上限 %3。请放宽上下限。</translation>
    </message>
    <message>
        <source>These totals, less their locks, are no multiple of the step %1: rows (%2), columns (%3). Change the totals or the step.</source>
        <translation>这些合计减去锁定值后不是取整单位 %1 的倍数：行（%2），列（%3）。请修改合计或取整单位。</translation>
    </message>
    <message>
        <source>No table has these totals within its zeros, locks and bounds: the rows (%1) and the columns (%2) are short of room by %3. Give weight to more cells, change a bound, or change a total.</source>
        <translation>在现有的零权重、锁定和上下限之内，凑不出这些合计：行（%1）和列（%2）的空间差 %3。请给更多格权重，或修改上下限或合计。</translation>
    </message>
    <message>
        <source>The table could not be rounded.</source>
        <translation>这张表无法取整。</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>这里应为对象。</translation>
    </message>
    <message>
        <source>This key is not known here.</source>
        <translation>这里不认识这个键。</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>这里应为列表。</translation>
    </message>
    <message>
        <source>%1 items are expected here, there are %2.</source>
        <translation>这里应有 %1 项，实有 %2 项。</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>这一项缺失。</translation>
    </message>
    <message>
        <source>A whole number of the smallest unit (fen) is expected, written as a JSON integer.</source>
        <translation>应为最小单位（分）的整数，写成 JSON 整数。</translation>
    </message>
    <message>
        <source>%1 is out of range: from %2 to %3.</source>
        <translation>%1 超出范围：应在 %2 到 %3 之间。</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>这里应为文字。</translation>
    </message>
    <message>
        <source>A weight is expected here: a number or a decimal text from 0 up.</source>
        <translation>这里应为权重：不小于 0 的数或十进制文字。</translation>
    </message>
    <message>
        <source>The id %1 is there twice.</source>
        <translation>id %1 出现了两次。</translation>
    </message>
    <message>
        <source>At least one part is needed.</source>
        <translation>至少需要一个分项。</translation>
    </message>
    <message>
        <source>At least one is needed.</source>
        <translation>至少需要一项。</translation>
    </message>
    <message>
        <source>%1 is no method. Use controlled or biproportional.</source>
        <translation>%1 不是方法。请用 controlled 或 biproportional。</translation>
    </message>
    <message>
        <source>The exact shares are approximate: the fitting did not settle. The amounts are exact.</source>
        <translation>精确份额是近似值：迭代没有收敛。金额仍然精确。</translation>
    </message>
    <message>
        <source>The request must be one JSON object.</source>
        <translation>请求必须是一个 JSON 对象。</translation>
    </message>
    <message>
        <source>The weight %1 is not a decimal number from 0 up with at most 18 digits.</source>
        <translation>权重 %1 不是不小于 0、最多 18 位的十进制数。</translation>
    </message>
    <message>
        <source>The weights need more than 18 digits over one common power of ten.</source>
        <translation>这些权重通分后超过 18 位数字。</translation>
    </message>
    <message>
        <source>A weight must be a figure from 0 up.</source>
        <translation>权重必须是不小于 0 的数。</translation>
    </message>
    <message>
        <source>The locked parts (%1) hold %2 more than the total %3. Lower or release a lock.</source>
        <translation>锁定项（%1）合计比总额 %3 多 %2。请降低或解除锁定。</translation>
    </message>
    <message>
        <source>The floors of %1 need %2 more than there is of the total %3. Lower a floor.</source>
        <translation>%1的下限合计比总额 %3 多 %2。请降低下限。</translation>
    </message>
    <message>
        <source>The caps of %1 leave %2 of the total %3 without a place. Raise a cap.</source>
        <translation>%1的上限使总额 %3 中有 %2 无处安放。请提高上限。</translation>
    </message>
    <message>
        <source>Every part is locked (%1) and %2 of the total %3 is left over. Release a lock.</source>
        <translation>所有项都已锁定（%1），总额 %3 还剩 %2。请解除一项锁定。</translation>
    </message>
    <message>
        <source>None of the free parts (%1) has a weight, and %2 of the total %3 is left over. Give a weight to one of them.</source>
        <translation>未锁定的项（%1）都没有权重，总额 %3 还剩 %2。请给其中一项权重。</translation>
    </message>
    <message>
        <source>The floor of %1 is %2 above its cap. Lower the floor or raise the cap.</source>
        <translation>%1的下限比上限高 %2。请降低下限或提高上限。</translation>
    </message>
    <message>
        <source>The lock of %1 is %2 outside its own bounds. Change the lock or the bound.</source>
        <translation>%1的锁定值超出自己的上下限 %2。请修改锁定值或上下限。</translation>
    </message>
    <message>
        <source>There is no multiple of %4 between the floor and the cap of %1. Widen the bounds or make the step smaller.</source>
        <translation>%1的上下限之间没有 %4 的倍数。请放宽上下限或减小取整单位。</translation>
    </message>
    <message>
        <source>A figure of this allocation is out of range: the total, the step, a weight or a bound (%1).</source>
        <translation>这次分配有数超出范围：总额、取整单位、权重或上下限（%1）。</translation>
    </message>
    <message>
        <source>This cannot be allocated (%1).</source>
        <translation>无法这样分配（%1）。</translation>
    </message>
    <message>
        <source>At most %1 can be placed.</source>
        <translation>最多可安放 %1。</translation>
    </message>
    <message>
        <source>At least %1 must be placed.</source>
        <translation>至少须安放 %1。</translation>
    </message>
    <message>
        <source>The key %1 is there twice.</source>
        <translation>键 %1 出现了两次。</translation>
    </message>
    <message>
        <source>This is not JSON: line %1, column %2.</source>
        <translation>这不是 JSON：第 %1 行第 %2 列。</translation>
    </message>
    <message>
        <source>This JSON is nested too deeply.</source>
        <translation>这段 JSON 嵌套太深。</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>Write a date as 2026-07-18.</source>
        <translation>请写成 2026-07-18 这样的日期。</translation>
    </message>
    <message>
        <source>There is no day %1. Look at its month and day.</source>
        <translation>没有 %1 这一天。请看看月和日。</translation>
    </message>
    <message>
        <source>%1 is no date. Write it as 2026-07-18.</source>
        <translation>“%1”不是日期。请写成 2026-07-18 这样。</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>A special day needs a date.</source>
        <translation>特殊日期需要填写日期。</translation>
    </message>
    <message>
        <source>Change the day %1</source>
        <translation>修改日期 %1</translation>
    </message>
    <message>
        <source>Reset the day %1</source>
        <translation>恢复日期 %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A day is a holiday or a workday.</source>
        <translation>一天只能是节假日或工作日。</translation>
    </message>
    <message>
        <source>This day is in the table already.</source>
        <translation>这一天已在表中。</translation>
    </message>
    <message>
        <source>Holidays and make-up days</source>
        <translation>节假日与调休</translation>
    </message>
    <message>
        <source>Special day</source>
        <translation>特殊日期</translation>
    </message>
    <message>
        <source>Line %1 of the table of days: %2</source>
        <translation>日期表第 %1 行：%2</translation>
    </message>
    <message>
        <source>the header needs the columns date and kind.</source>
        <translation>表头需要 date 和 kind 两列。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write 2026-10-01.</source>
        <translation>“%1”不是日期。请写成 2026-10-01。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of day. Write holiday or workday.</source>
        <translation>“%1”不是日期类型。请写 holiday 或 workday。</translation>
    </message>
    <message>
        <source>The program&apos;s own table of holidays is missing. Install the program again.</source>
        <translation>程序自带的节假日表缺失。请重新安装程序。</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>文件已损坏：%1。</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>请恢复最新的备份。</translation>
    </message>
    <message>
        <source>%1 of %2 names a record that does not exist.</source>
        <translation>%2的“%1”指向不存在的记录。</translation>
    </message>
    <message>
        <source>The kept digest of %1 is not that of its rows.</source>
        <translation>%1保存的摘要与其行不符。</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>文件完整</translation>
    </message>
    <message>
        <source>Every reference finds its record</source>
        <translation>每个引用都有对应记录</translation>
    </message>
    <message>
        <source>Kept digests are those of the rows</source>
        <translation>保存的摘要与行一致</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No workspace is named. Use --store FILE or set WEIWO_STORE.</source>
        <translation>没有指明工作区。请用 --store 文件，或设置 WEIWO_STORE。</translation>
    </message>
    <message>
        <source>%1 is not a person.</source>
        <translation>%1不是人员。</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>没有 %1。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动数</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>编号</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation>（已撤销）</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Plan %1 has no targets for %2.</source>
        <translation>方案 %1 没有 %2 的目标。</translation>
    </message>
    <message>
        <source>%1 is not an amount like 1200000.00.</source>
        <translation>%1 不是金额，请写成 1200000.00 这样。</translation>
    </message>
    <message>
        <source>%1 is not a percentage like 2.5.</source>
        <translation>%1 不是百分比，请写成 2.5 这样。</translation>
    </message>
    <message>
        <source>The parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 must be a JSON object.</source>
        <translation>%1必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>The rounding step must be above zero.</source>
        <translation>取整单位必须大于零。</translation>
    </message>
    <message>
        <source>%1 has no list &quot;levels&quot;.</source>
        <translation>%1 里没有列表 &quot;levels&quot;。</translation>
    </message>
    <message>
        <source>Each level of %1 needs &quot;to&quot; and &quot;method&quot;.</source>
        <translation>%1 的每一级都要有 &quot;to&quot; 和 &quot;method&quot;。</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Sum below</source>
        <translation>下级合计</translation>
    </message>
    <message>
        <source>Name a method with --method, or a file with --rules (weiwoctl quota breakdown --help).</source>
        <translation>请用 --method 指明分解方式，或用 --rules 指明文件（weiwoctl quota breakdown --help）。</translation>
    </message>
    <message>
        <source>%1 cells changed.</source>
        <translation>改了 %1 格。</translation>
    </message>
    <message>
        <source>%1 cells unlocked.</source>
        <translation>解锁了 %1 格。</translation>
    </message>
    <message>
        <source>%1 cells locked.</source>
        <translation>锁定了 %1 格。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>%1 is not a fiscal year like FY2026.</source>
        <translation>%1 不是财年，请写成 FY2026 这样。</translation>
    </message>
    <message>
        <source>Plan %1 has the draft %2.</source>
        <translation>方案 %1 有了草稿 %2。</translation>
    </message>
    <message>
        <source>Plan %1 is deleted.</source>
        <translation>已删除方案 %1。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>分解方式</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1 %2 is published.</source>
        <translation>%1 %2 已发布。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>产品线</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>--by takes node, month and line, not %1.</source>
        <translation>--by 只接受 node、month 和 line，不接受 %1。</translation>
    </message>
    <message>
        <source>Made the workspace %1.</source>
        <translation>已创建工作区 %1。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Fiscal year starts in month</source>
        <translation>财年开始月份</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Quota plans</source>
        <translation>目标方案</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 条发现</translation>
    </message>
    <message>
        <source>%1 is not a digest written with --json.</source>
        <translation>%1 不是用 --json 写出的摘要。</translation>
    </message>
    <message>
        <source>%1 rows read, %2 imported (%3 created, %4 updated, %5 unchanged), %6 bad.</source>
        <translation>读取 %1 行，导入 %2 行（新增 %3，更新 %4，不变 %5），有误 %6 行。</translation>
    </message>
    <message>
        <source>Sum of %1: %2</source>
        <translation>%1合计：%2</translation>
    </message>
    <message>
        <source>Row %1: </source>
        <translation>第 %1 行：</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>Name the file to import, or - for standard input (weiwoctl import --help).</source>
        <translation>请指明要导入的文件，或用 - 表示标准输入（weiwoctl import --help）。</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>There is no dataset %1. weiwoctl dataset list names them.</source>
        <translation>没有数据集 %1。weiwoctl dataset list 会列出全部。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>无法写入标准输出。</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>已把 %1 行写入 %2。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 cells without bounds.</source>
        <translation>已取消 %1 个单元格的上下限。</translation>
    </message>
    <message>
        <source>%1 cells bounded.</source>
        <translation>已为 %1 个单元格设置上下限。</translation>
    </message>
    <message>
        <source>Name a bound with --floor or --cap, or --clear (weiwoctl quota bound --help).</source>
        <translation>请用 --floor 或 --cap 给出界限，或用 --clear 取消（weiwoctl quota bound --help）。</translation>
    </message>
    <message>
        <source>All that %1 has is here already; nothing changed.</source>
        <translation>%1 的内容这里都已有；没有任何变化。</translation>
    </message>
    <message>
        <source>The period is base or current.</source>
        <translation>期间应为 base 或 current。</translation>
    </message>
    <message>
        <source>Amounts with more than two decimals were rounded.</source>
        <translation>超过两位小数的金额已四舍五入。</translation>
    </message>
    <message>
        <source>A column has no name.</source>
        <translation>有一列没有列名。</translation>
    </message>
    <message>
        <source>There is no column of a dimension.</source>
        <translation>没有维度列。</translation>
    </message>
    <message>
        <source>There are more than %1 dimensions: leave some out.</source>
        <translation>维度超过 %1 个：请去掉一些。</translation>
    </message>
    <message>
        <source>Values below 0 were compared as 0.</source>
        <translation>小于 0 的值按 0 比较。</translation>
    </message>
    <message>
        <source>The column %1 is there twice.</source>
        <translation>列 %1 出现了两次。</translation>
    </message>
    <message>
        <source>The column %1 is missing.</source>
        <translation>缺少列 %1。</translation>
    </message>
    <message>
        <source>The column %1 is not known and is ignored.</source>
        <translation>不认识列 %1，已忽略。</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation>该行有 %1 个单元格，表头有 %2 个。</translation>
    </message>
    <message>
        <source>There is text behind a closing quote.</source>
        <translation>右引号后面还有文字。</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>数值过大。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，列 %2：%3</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>A parameter is given as name=value: &quot;%1&quot; is none.</source>
        <translation>参数写作 名称=值：“%1”不是。</translation>
    </message>
    <message>
        <source>The condition %1 has no parameter %2.</source>
        <translation>条件 %1 没有参数 %2。</translation>
    </message>
    <message numerus="yes">
        <source>It would have fired %n time(s) in %1.</source>
        <translation>
            <numerusform>在 %1 会触发 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; is deleted.</source>
        <translation>规则“%1”已删除。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fire for %2 now.</source>
        <translation>“%1”现在没有因 %2 触发。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>回答什么问题</translation>
    </message>
    <message>
        <source>There is no chart %1. weiwoctl chart list names all.</source>
        <translation>没有图表 %1。用 weiwoctl chart list 查看全部图表。</translation>
    </message>
    <message>
        <source>Chart %1 could not be made.</source>
        <translation>图表 %1 未能生成。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Order lines are being prepared for fast figures; this is done once.</source>
        <translation>正在整理订单行，让数字更快；只需做一次。</translation>
    </message>
    <message>
        <source>Made on the way: %1 %2 (%3)</source>
        <translation>已顺带新建：%1 %2（%3）</translation>
    </message>
    <message>
        <source>No row fits these filters.</source>
        <translation>没有符合筛选条件的行。</translation>
    </message>
    <message>
        <source>%1: there is nothing called “%2”.</source>
        <translation>%1：没有叫“%2”的。</translation>
    </message>
    <message>
        <source>%1: there is nothing called “%2”. Near it: %3.</source>
        <translation>%1：没有叫“%2”的。相近的有：%3。</translation>
    </message>
    <message>
        <source>%1, change</source>
        <translation>%1变化</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1（对比期）</translation>
    </message>
    <message>
        <source>There are no figures with these filters in this period.</source>
        <translation>这些筛选条件在这个期间没有数字。</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>没有要更改的内容。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>The number is below 0.</source>
        <translation>数值小于 0。</translation>
    </message>
    <message>
        <source>The last order (t_x) is after the end of observation (T).</source>
        <translation>最后一次下单（t_x）晚于观察期末（T）。</translation>
    </message>
    <message>
        <source>More credit codes are not in order.</source>
        <translation>还有信用代码有问题。</translation>
    </message>
    <message>
        <source>The id %1 is there twice.</source>
        <translation>编号 %1 出现了两次。</translation>
    </message>
    <message>
        <source>How much customers spend goes with how often they order: the model assumes that it does not.</source>
        <translation>客户的单次金额与下单频率相关，而模型假定二者无关。</translation>
    </message>
    <message>
        <source>Customers differ so much that there is no mean value of an order.</source>
        <translation>客户差异过大，单次价值没有平均值。</translation>
    </message>
    <message>
        <source>Rows with an amount below 0 count as orders of their day. Leave out what is none.</source>
        <translation>金额小于 0 的行按当天的订单计；不是订单的请先去掉。</translation>
    </message>
    <message>
        <source>Rows after %1 are left out.</source>
        <translation>%1 之后的行未计入。</translation>
    </message>
    <message>
        <source>Ids are there more than once; each row counts as a customer.</source>
        <translation>有重复的编号；每一行按一个客户计。</translation>
    </message>
    <message>
        <source>The search for the most likely parameters did not come to an end: do not rely on them.</source>
        <translation>参数拟合没有收敛：请勿依据这些结果。</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>%1 列：%2</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>同一客户</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No customer is there more than once.</source>
        <translation>没有重复的客户。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>待修正</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Up %1, down %2, net %3; stability %4.</source>
        <translation>升级 %1，降级 %2，净升 %3；稳定度 %4。</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>No customer is overdue.</source>
        <translation>没有逾期客户。</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>找到的依据</translation>
    </message>
    <message>
        <source>Row %1: %2 Made as a new one.</source>
        <translation>第 %1 行：%2 已作为新客户建立。</translation>
    </message>
    <message>
        <source>Row %1: %2 Taken for that one.</source>
        <translation>第 %1 行：%2 已认定为该客户。</translation>
    </message>
    <message>
        <source>%1 in all are like ones that are there.</source>
        <translation>共 %1 个与已有客户相似。</translation>
    </message>
    <message>
        <source>%1 new ones were not compared with those that are there: `customer dedupe` does.</source>
        <translation>%1 个新客户未与已有客户比对：可用 `customer dedupe` 查重。</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>ships, not stored yet</source>
        <translation>随程序提供，尚未保存</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 (%2): figures of %3 months, band %4%, down after %5 evaluations</source>
        <translation>%1（%2）：%3 个月的数，缓冲带 %4%，连续 %5 次评定后下调</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>No tier is owed anything.</source>
        <translation>没有服务标准。</translation>
    </message>
    <message>
        <source>This kind is words alone: say them with --text.</source>
        <translation>这一种只有文字：用 --text 写。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1需要一个值。</translation>
    </message>
    <message>
        <source>%1 is no amount like 50000.00.</source>
        <translation>%1 不是像 50000.00 这样的金额。</translation>
    </message>
    <message>
        <source>%1 is no whole number of %2.</source>
        <translation>%1 不是整数（%2）。</translation>
    </message>
    <message>
        <source>%1 has no such service standard.</source>
        <translation>%1 没有这条服务标准。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) move.</source>
        <translation>
            <numerusform>%n 个客户调整级别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be made on the way: %1 %2 (%3)</source>
        <translation>将同时建立：%1 个%2（%3）</translation>
    </message>
    <message>
        <source>Row %1: %2 Would be made as a new one.</source>
        <translation>第 %1 行：%2 将作为新客户建立。</translation>
    </message>
    <message>
        <source>Row %1: %2 Would be taken for that one.</source>
        <translation>第 %1 行：%2 将视为那一个。</translation>
    </message>
    <message>
        <source>A trial, nothing was written. %1 rows read, %2 would be imported (%3 created, %4 updated, %5 unchanged), %6 bad.</source>
        <translation>试运行，没有写入。读取 %1 行，将导入 %2 行（新建 %3、更新 %4、不变 %5），%6 行有错。</translation>
    </message>
    <message>
        <source>The rows that stayed out are in %1: mend them there and import that file.</source>
        <translation>未导入的行在 %1 中：改好后导入该文件。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Of the bad rows %1 are only left out: what they name may be there already.</source>
        <translation>有错的行中有 %1 行只是未导入：所指的可能已有。</translation>
    </message>
    <message>
        <source>Another customer is called &quot;%1&quot;. Name the two by code or id; if they are one, `customer merge` joins them.</source>
        <translation>已有客户叫“%1”。请用编码或 id 区分；如果是同一家，可用 customer merge 合并。</translation>
    </message>
    <message>
        <source>A trial: nothing was written.</source>
        <translation>试运行：没有写入。</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>No other device is enrolled.</source>
        <translation>没有登记其他设备。</translation>
    </message>
    <message>
        <source>%1 asks for this device to be enrolled. Its fingerprint, to read out by phone: %2</source>
        <translation>%1 用于申请登记本设备。请在电话中读出其指纹：%2</translation>
    </message>
    <message>
        <source>%1 is enrolled for %2, with %3 and what is below.</source>
        <translation>已为 %2 登记 %1，范围为 %3 及其下级。</translation>
    </message>
    <message>
        <source>%1 is enrolled for %2, with the whole workspace.</source>
        <translation>已为 %2 登记 %1，范围为整个工作区。</translation>
    </message>
    <message>
        <source>Compare its fingerprint by phone before you send it anything: %1</source>
        <translation>发送任何内容之前，请通过电话核对其指纹：%1</translation>
    </message>
    <message>
        <source>%1 is revoked: nothing more is taken from it.</source>
        <translation>%1 已吊销：不再接收它的任何内容。</translation>
    </message>
    <message>
        <source>Sent %1, received %2, %3 wait, %4 were refused.</source>
        <translation>已发送 %1 个，已接收 %2 个，%3 个等待中，%4 个被拒绝。</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>The signature is good, and the sender is known.</source>
        <translation>签名有效，发送方已登记。</translation>
    </message>
    <message>
        <source>There is nothing new in this package.</source>
        <translation>此同步包中没有新内容。</translation>
    </message>
    <message>
        <source>Changed rows</source>
        <translation>变更的行</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>This is a preview: nothing was changed.</source>
        <translation>这是预览：没有任何改动。</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>Submits to %1: %2 entries wait for an answer, %3 values are contested.</source>
        <translation>上报给 %1：%2 项修改等待答复，%3 个值有争议。</translation>
    </message>
    <message>
        <source>This is the root copy.</source>
        <translation>这是主库。</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>另一个值</translation>
    </message>
    <message>
        <source>Only a text can be typed here. Take what is kept, or the other, and change the record then.</source>
        <translation>这里只能输入文本。请先保留现值或取另一值，再修改记录。</translation>
    </message>
    <message>
        <source>Answered %1 conflicts.</source>
        <translation>已处理 %1 个冲突。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>More than one customer has the code %1.</source>
        <translation>有多个客户使用编码 %1。</translation>
    </message>
    <message>
        <source>Give all but one another code.</source>
        <translation>请只保留一个，其余换编码。</translation>
    </message>
    <message>
        <source>A customer is part of itself, through others.</source>
        <translation>客户经由其他客户从属于自己。</translation>
    </message>
    <message>
        <source>Give it another parent, or none.</source>
        <translation>请换一个上级客户，或不设。</translation>
    </message>
    <message>
        <source>Add the customer %1</source>
        <translation>添加客户%1</translation>
    </message>
    <message>
        <source>Change the customer %1</source>
        <translation>修改客户%1</translation>
    </message>
    <message>
        <source>Delete the customer %1</source>
        <translation>删除客户%1</translation>
    </message>
    <message>
        <source>Codes of customers</source>
        <translation>客户编码</translation>
    </message>
    <message>
        <source>No customer is part of itself</source>
        <translation>没有客户从属于自己</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unified credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>County</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>行业细分</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所属集团</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>客户需要名称。</translation>
    </message>
    <message>
        <source>Another customer has the code %1. Choose another code.</source>
        <translation>编码 %1 已被别的客户使用。请换一个编码。</translation>
    </message>
    <message>
        <source>%1 would be part of itself. Choose another parent.</source>
        <translation>%1会从属于自己。请选择别的上级客户。</translation>
    </message>
    <message>
        <source>More than one customer is called %1. Name one by its code or id.</source>
        <translation>有多个客户叫%1。请用编码或 id 指明。</translation>
    </message>
    <message>
        <source>There is no customer with the id %1.</source>
        <translation>没有 id 为 %1 的客户。</translation>
    </message>
    <message>
        <source>There is no customer called %1. Use its id, code, external id or full name.</source>
        <translation>没有叫%1的客户。请用 id、编码、外部编号或全名。</translation>
    </message>
    <message>
        <source>Customers have no field %1.</source>
        <translation>客户没有字段 %1。</translation>
    </message>
    <message>
        <source>Give the customer an owner of yours, or ask headquarters to import the row.</source>
        <translation>请为客户指定您下属的负责人，或请总部导入这一行。</translation>
    </message>
    <message>
        <source>%1 is no value of %2.</source>
        <translation>%1 不是“%2”的值。</translation>
    </message>
    <message>
        <source>The filter cannot be read.</source>
        <translation>无法读取筛选条件。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Sales amount before</source>
        <translation>对比期销售额</translation>
    </message>
    <message>
        <source>Change of sales</source>
        <translation>销售额变化</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近下单</translation>
    </message>
    <message>
        <source>Days since the last order</source>
        <translation>距最近下单天数</translation>
    </message>
    <message>
        <source>Merge into the customer %1</source>
        <translation>合并到客户 %1</translation>
    </message>
    <message>
        <source>Take the customer %1 out of a merge</source>
        <translation>将客户 %1 从合并中拆出</translation>
    </message>
    <message>
        <source>Hand the customers of %1 over</source>
        <translation>移交 %1 的客户</translation>
    </message>
    <message>
        <source>Change %1 customers</source>
        <translation>批量更改客户 %1</translation>
    </message>
    <message>
        <source>Change a contact of %1</source>
        <translation>更改 %1 的联系人</translation>
    </message>
    <message>
        <source>Change an address of %1</source>
        <translation>更改 %1 的地址</translation>
    </message>
    <message>
        <source>Write a note on %1</source>
        <translation>为 %1 写备注</translation>
    </message>
    <message>
        <source>Change an attachment of %1</source>
        <translation>更改 %1 的附件</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>更改 %1 的标签</translation>
    </message>
    <message>
        <source>Save the view %1</source>
        <translation>保存视图 %1</translation>
    </message>
    <message>
        <source>Delete the view %1</source>
        <translation>删除视图 %1</translation>
    </message>
    <message>
        <source>Change the custom field %1</source>
        <translation>更改自定义字段 %1</translation>
    </message>
    <message>
        <source>Delete the custom field %1</source>
        <translation>删除自定义字段 %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Custom value</source>
        <translation>自定义字段的值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>%1 is no key of a custom field. Write &quot;own.&quot; and a word of small letters, digits and _, as own.credit_days.</source>
        <translation>%1 不能作自定义字段的键。请写成 own. 加小写字母、数字和 _，例如 own.credit_days。</translation>
    </message>
    <message>
        <source>A custom field needs a title.</source>
        <translation>自定义字段需要标题。</translation>
    </message>
    <message>
        <source>%1 offers nothing to choose. Name the choices.</source>
        <translation>“%1”没有可选项。请列出选项。</translation>
    </message>
    <message>
        <source>Customers have no field %1. Fields of your own: %2.</source>
        <translation>客户没有字段 %1。自定义字段有：%2。</translation>
    </message>
    <message>
        <source>%2 is no choice of %1: %3.</source>
        <translation>%2 不是“%1”的选项：%3。</translation>
    </message>
    <message>
        <source>%1 is a number; %2 is none.</source>
        <translation>“%1”是数字，%2 不是数字。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>The row names no customer.</source>
        <translation>此行没有指明客户。</translation>
    </message>
    <message>
        <source>This is there already.</source>
        <translation>已有相同的记录。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>主要联系人</translation>
    </message>
    <message>
        <source>Division code</source>
        <translation>行政区划代码</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>联系人需要姓名。</translation>
    </message>
    <message>
        <source>An address needs a place.</source>
        <translation>地址需要填写地点。</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>备注需要内容。</translation>
    </message>
    <message>
        <source>An attachment needs a path or an address.</source>
        <translation>附件需要路径或网址。</translation>
    </message>
    <message>
        <source>A tag needs a word.</source>
        <translation>标签需要文字。</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Name at least two customers to merge.</source>
        <translation>请至少指明两个客户来合并。</translation>
    </message>
    <message>
        <source>A customer cannot be merged with itself.</source>
        <translation>客户不能与自己合并。</translation>
    </message>
    <message>
        <source>The value of %1 is to come from a customer that is not merged.</source>
        <translation>“%1”的值要取自一个不在合并之列的客户。</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>What was merged is not in this copy.</source>
        <translation>被合并的客户不在本副本中。</translation>
    </message>
    <message>
        <source>No longer merged</source>
        <translation>已拆分</translation>
    </message>
    <message>
        <source>No customer that was merged is called %1.</source>
        <translation>没有名为 %1 的已合并客户。</translation>
    </message>
    <message>
        <source>What was merged cannot be read. Restore an earlier copy of the workspace.</source>
        <translation>无法读取合并记录。请恢复较早的工作区副本。</translation>
    </message>
    <message>
        <source>Merge of customers</source>
        <translation>客户合并</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>This customer was not merged into another.</source>
        <translation>该客户没有被合并到其他客户。</translation>
    </message>
    <message>
        <source>The customer that it was merged into is no longer there.</source>
        <translation>它所并入的客户已不存在。</translation>
    </message>
    <message>
        <source>%1 is not looked after by the one who hands over.</source>
        <translation>%1 不由移交人负责。</translation>
    </message>
    <message>
        <source>Owner of a customer</source>
        <translation>客户负责人</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>辖区</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 is still to come. Hand over from today on, or from a day that was.</source>
        <translation>%1 尚未到来。请从今天或之前的日期起移交。</translation>
    </message>
    <message>
        <source>Nobody hands over to himself. Choose another person.</source>
        <translation>不能移交给自己。请选择其他人。</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>My customers</source>
        <translation>我的客户</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>销售下滑</translation>
    </message>
    <message>
        <source>Silent for 90 days</source>
        <translation>90 天未下单</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>视图需要名称。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>%1 stands for %2, too, which was merged into it. Take that out of the merge first.</source>
        <translation>%1 也代表已并入它的 %2。请先将其拆出。</translation>
    </message>
    <message>
        <source>Merge %1 customers into those that they are</source>
        <translation>合并 %1 个重复客户</translation>
    </message>
    <message>
        <source>There is a custom field %1 already.</source>
        <translation>已有自定义字段 %1。</translation>
    </message>
    <message>
        <source>The key of a custom field stays as it is. Change its title, or make another field.</source>
        <translation>自定义字段的键不能更改。请更改标题，或新建字段。</translation>
    </message>
    <message>
        <source>%1 customers share a value with more than %2 others: they were not compared for that alone.</source>
        <translation>%1 个客户与 %2 个以上的客户有同一个值：没有只凭这个值比较。</translation>
    </message>
    <message>
        <source>A customer is always the same as itself.</source>
        <translation>客户与自身总是同一个。</translation>
    </message>
    <message>
        <source>Nobody has said that these two are not the same.</source>
        <translation>没有人标过这两个不是同一客户。</translation>
    </message>
    <message>
        <source>Not the same: %1 and %2</source>
        <translation>不是同一客户：%1 和 %2</translation>
    </message>
    <message>
        <source>Perhaps the same after all: %1 and %2</source>
        <translation>可能仍是同一客户：%1 和 %2</translation>
    </message>
    <message>
        <source>The credit code has letters that no code has.</source>
        <translation>信用代码里有代码中不会出现的字母。</translation>
    </message>
    <message>
        <source>Probably %1 is meant: with it the check digit fits.</source>
        <translation>可能应为 %1：这样校验位相符。</translation>
    </message>
    <message>
        <source>The check digit of the credit code would be %1.</source>
        <translation>信用代码的校验位应为 %1。</translation>
    </message>
    <message>
        <source>Compare the code with the business licence. Some early codes are right although the check fails.</source>
        <translation>请与营业执照核对。少数早期代码校验不过，但是正确的。</translation>
    </message>
    <message>
        <source>A credit code has 18 digits and letters, without I, O, S, V and Z.</source>
        <translation>统一社会信用代码为 18 位数字和字母，不含 I、O、S、V、Z。</translation>
    </message>
    <message>
        <source>Take it from the business licence.</source>
        <translation>请按营业执照填写。</translation>
    </message>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation>查重已停止。</translation>
    </message>
    <message>
        <source>the same credit code</source>
        <translation>信用代码相同</translation>
    </message>
    <message>
        <source>credit codes that differ by a typing error</source>
        <translation>信用代码只差录入错误</translation>
    </message>
    <message>
        <source>different credit codes</source>
        <translation>信用代码不同</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>phone numbers that differ by a digit</source>
        <translation>电话只差一位</translation>
    </message>
    <message>
        <source>different phone numbers</source>
        <translation>电话不同</translation>
    </message>
    <message>
        <source>e-mail addresses of the same company</source>
        <translation>同一公司的邮箱</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>邮箱相同</translation>
    </message>
    <message>
        <source>e-mail addresses that differ by a letter</source>
        <translation>邮箱只差一个字母</translation>
    </message>
    <message>
        <source>different e-mail addresses</source>
        <translation>邮箱不同</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>地址相同</translation>
    </message>
    <message>
        <source>the same building</source>
        <translation>同一栋楼</translation>
    </message>
    <message>
        <source>different addresses</source>
        <translation>地址不同</translation>
    </message>
    <message>
        <source>the same city</source>
        <translation>同一城市</translation>
    </message>
    <message>
        <source>different cities</source>
        <translation>城市不同</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>names that sound alike</source>
        <translation>名称读音相同</translation>
    </message>
    <message>
        <source>names that differ by a typing error</source>
        <translation>名称只差录入错误</translation>
    </message>
    <message>
        <source>one name is short for the other</source>
        <translation>一个是另一个的简称</translation>
    </message>
    <message>
        <source>one name is the pinyin of the other</source>
        <translation>一个是另一个的拼音</translation>
    </message>
    <message>
        <source>different names</source>
        <translation>名称不同</translation>
    </message>
    <message>
        <source>One is a branch of the other.</source>
        <translation>一个是另一个的分支机构。</translation>
    </message>
    <message>
        <source>They are registered in different places.</source>
        <translation>两者注册地不同。</translation>
    </message>
    <message>
        <source>A number in the name tells them apart.</source>
        <translation>名称中的序号不同。</translation>
    </message>
    <message>
        <source>They are companies of different names.</source>
        <translation>两者是名称不同的公司。</translation>
    </message>
    <message>
        <source>Their names differ too much.</source>
        <translation>名称相差太大。</translation>
    </message>
    <message>
        <source>They have different valid credit codes.</source>
        <translation>两者有不同的有效信用代码。</translation>
    </message>
    <message>
        <source>Somebody has said that they are not the same.</source>
        <translation>已有人标为不是同一客户。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Not the same customer</source>
        <translation>不是同一客户</translation>
    </message>
    <message>
        <source>Other customer</source>
        <translation>另一客户</translation>
    </message>
    <message>
        <source>%1 is too long ago for a hand-over.</source>
        <translation>%1 过早，不能作为移交日期。</translation>
    </message>
    <message>
        <source>%1 has had its owner since %2: hand over from a later day.</source>
        <translation>%1 自 %2 起由现负责人负责：请从更晚的日期移交。</translation>
    </message>
    <message>
        <source>This view is somebody else&apos;s. Save it under another name.</source>
        <translation>这是别人的视图。请另存为其他名称。</translation>
    </message>
    <message>
        <source>A prediction needs at least %1 customers; there are %2.</source>
        <translation>预测至少需要 %1 个客户，现有 %2 个。</translation>
    </message>
    <message>
        <source>A prediction needs at least %1 customers who ordered again; there are %2.</source>
        <translation>预测至少需要 %1 个再次下单的客户，现有 %2 个。</translation>
    </message>
    <message>
        <source>A prediction needs orders over at least %1 weeks, %2 times the mean gap between orders; there are %3 weeks.</source>
        <translation>预测至少需要 %1 周的订单（平均下单间隔的 %2 倍），现有 %3 周。</translation>
    </message>
    <message>
        <source>The computation was cancelled.</source>
        <translation>计算已取消。</translation>
    </message>
    <message>
        <source>No drop-out is seen: no customer can be told to have left.</source>
        <translation>看不到流失：无法判断哪个客户已经离开。</translation>
    </message>
    <message>
        <source>No heterogeneity is seen: customers differ no more than by chance.</source>
        <translation>看不到差异：客户之间的差别不超过偶然。</translation>
    </message>
    <message>
        <source>The search for the most likely parameters did not come to an end: there is no prediction.</source>
        <translation>参数拟合没有收敛：不作预测。</translation>
    </message>
    <message>
        <source>How much customers spend goes with how often they order: the model assumes that it does not.</source>
        <translation>客户的单次金额与下单频率相关，而模型假定二者无关。</translation>
    </message>
    <message>
        <source>The value of an order needs at least %1 customers who spent something when they ordered again; there are %2.</source>
        <translation>估计单次价值至少需要 %1 个再次下单且有金额的客户，现有 %2 个。</translation>
    </message>
    <message>
        <source>Scores need at least %1 customers; there are %2.</source>
        <translation>评分至少需要 %1 个客户，现有 %2 个。</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>请改正这个值。</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>联系人 %1</translation>
    </message>
    <message>
        <source>Change one customer</source>
        <translation>修改 1 个客户</translation>
    </message>
    <message>
        <source>Merge one customer into the one that it is</source>
        <translation>把 1 个客户并入重复的那一个</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>另有 %n 处变更</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Name the one that stays.</source>
        <translation>请改用保留的客户。</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 已并入 %2。</translation>
    </message>
    <message>
        <source>%1, merged into this one</source>
        <translation>%1，已并入此客户</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no phone number. Write its digits, with blanks, + - ( ) . or / between them; a remark may follow.</source>
        <translation>%1：“%2”不是电话号码。请写数字，中间可用空格和 + - ( ) . /，后面可以加备注。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no e-mail address. Write it as name@company.cn, several with ; between them.</source>
        <translation>%1：“%2”不是邮箱地址。请写成 name@company.cn 这样，多个之间用 ; 分开。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no unified social credit code. It has 18 digits and letters; tax numbers and organisation codes from before have 9 to 20.</source>
        <translation>%1：“%2”不是统一社会信用代码。代码为 18 位数字和字母；以前的税号和组织机构代码为 9 至 20 位。</translation>
    </message>
    <message>
        <source>%1 taken away: %2</source>
        <comment>a kind of thing, its name</comment>
        <translation>移除%1：%2</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>A demo has one to three years of orders, not %1.</source>
        <translation>演示数据有一到三年的订单，不能是 %1 年。</translation>
    </message>
    <message>
        <source>Set up the organization</source>
        <translation>建立组织</translation>
    </message>
    <message>
        <source>Set up the products</source>
        <translation>建立产品</translation>
    </message>
    <message>
        <source>Set up the customers up to %1</source>
        <translation>建立客户，到第 %1 个</translation>
    </message>
    <message>
        <source>Order lines of %1</source>
        <translation>%1 的订单明细</translation>
    </message>
    <message>
        <source>Collections of %1</source>
        <translation>%1 的回款</translation>
    </message>
    <message>
        <source>The program does not know the records %1.</source>
        <translation>程序不认识记录类型 %1。</translation>
    </message>
    <message>
        <source>The demo was not finished; nothing is left of it.</source>
        <translation>演示数据没有做完；没有留下任何内容。</translation>
    </message>
    <message>
        <source>Set up the customers&apos; contacts</source>
        <translation>建立客户联系人</translation>
    </message>
    <message>
        <source>Visits and calls of %1</source>
        <translation>%1 的拜访与通话</translation>
    </message>
</context>
<context>
    <name>device</name>
    <message>
        <source>The cryptography library could not start.</source>
        <translation>加密库无法启动。</translation>
    </message>
    <message>
        <source>The keys of this device cannot be read: %1.</source>
        <translation>无法读取本设备的密钥：%1。</translation>
    </message>
    <message>
        <source>The keys of this device are damaged: %1. Restore the file, or move it away to become a new device.</source>
        <translation>本设备的密钥已损坏：%1。请恢复该文件，或移走它以成为新设备。</translation>
    </message>
    <message>
        <source>The folder for the keys of this device cannot be made: %1.</source>
        <translation>无法创建存放本设备密钥的文件夹：%1。</translation>
    </message>
    <message>
        <source>The keys of this device cannot be saved: %1.</source>
        <translation>无法保存本设备的密钥：%1。</translation>
    </message>
    <message>
        <source>What this device has sent cannot be noted: %1.</source>
        <translation>无法记下本设备已发送的内容：%1。</translation>
    </message>
    <message>
        <source>What this device has sent cannot be read: %1.</source>
        <translation>无法读取本设备已发送内容的记录：%1。</translation>
    </message>
    <message>
        <source>What this device has sent is noted in a file that is damaged: %1. Move it away.</source>
        <translation>记录本设备已发送内容的文件已损坏：%1。请将它移走。</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Hash of the file</source>
        <translation>文件摘要</translation>
    </message>
    <message>
        <source>Hash of the lines</source>
        <translation>明细摘要</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>字段映射</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>There is no import &quot;%1&quot;. `journal` lists the imports.</source>
        <translation>没有导入“%1”。`journal` 会列出导入记录。</translation>
    </message>
    <message>
        <source>Several imports begin with &quot;%1&quot;.</source>
        <translation>有多次导入以“%1”开头。</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>数字太大。</translation>
    </message>
    <message>
        <source>Check the number and its unit.</source>
        <translation>请检查数字和单位。</translation>
    </message>
    <message>
        <source>Import %1 into %2</source>
        <translation>把 %1 导入%2</translation>
    </message>
    <message>
        <source>Save the mapping %1</source>
        <translation>保存字段映射 %1</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>编号空间</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a &quot;space&quot;: which ids they are.</source>
        <translation>“%1”需要 &quot;space&quot;：说明是哪种编号。</translation>
    </message>
    <message>
        <source>&quot;space&quot; belongs to &quot;external_id&quot;, not to &quot;%1&quot;. To find a record by such an id, write &quot;lookup&quot;.</source>
        <translation>&quot;space&quot; 只用于 &quot;external_id&quot;，不用于“%1”。要按这种编号查找记录，请写 &quot;lookup&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no reference to a record: it takes no &quot;lookup&quot;.</source>
        <translation>“%1”不指向记录，不能用 &quot;lookup&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is filled twice.</source>
        <translation>“%1”被填了两次。</translation>
    </message>
    <message>
        <source>The mapping fills no &quot;%1&quot; (%2), which every row of %3 needs.</source>
        <translation>映射没有填“%1”（%2），而%3的每一行都需要它。</translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot;. It has: %3.</source>
        <translation>%1没有字段“%2”。它有：%3。</translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot;. &quot;dataset list&quot; shows those that there are.</source>
        <translation>没有数据集“%1”。&quot;dataset list&quot; 会列出全部数据集。</translation>
    </message>
    <message>
        <source>&quot;match&quot; names &quot;%1&quot;, which %2 does not have.</source>
        <translation>&quot;match&quot; 写了“%1”，而%2没有这个字段。</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>an object {…}</source>
        <translation>对象 {…}</translation>
    </message>
    <message>
        <source>The mapping must be %1.</source>
        <translation>映射必须是%1。</translation>
    </message>
    <message>
        <source>In the mapping, &quot;%1&quot; must be %2.</source>
        <translation>映射中的“%1”必须是%2。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>given, a text</source>
        <translation>必填的文字</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>不小于 0 的整数</translation>
    </message>
    <message>
        <source>one character</source>
        <translation>一个字符</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文字列表</translation>
    </message>
    <message>
        <source>an object {…} of texts</source>
        <translation>值为文字的对象 {…}</translation>
    </message>
    <message>
        <source>a number other than 0</source>
        <translation>非 0 的数</translation>
    </message>
    <message>
        <source>a header of the file or the number of a column, from 1</source>
        <translation>文件的表头，或从 1 起的列号</translation>
    </message>
    <message>
        <source>an encoding, for example utf-8 or gb18030</source>
        <translation>编码，例如 utf-8 或 gb18030</translation>
    </message>
    <message>
        <source>&quot;.&quot; or &quot;,&quot;</source>
        <translation>&quot;.&quot; 或 &quot;,&quot;</translation>
    </message>
    <message>
        <source>another sign than &quot;decimal&quot;</source>
        <translation>与 &quot;decimal&quot; 不同的符号</translation>
    </message>
    <message>
        <source>a form of dates, for example yyyy-MM-dd</source>
        <translation>日期格式，例如 yyyy-MM-dd</translation>
    </message>
    <message>
        <source>a list of {&quot;from&quot;: …, &quot;to&quot;: …}</source>
        <translation>{&quot;from&quot;: …, &quot;to&quot;: …} 的列表</translation>
    </message>
    <message>
        <source>a list of headers or numbers of columns</source>
        <translation>表头或列号的列表</translation>
    </message>
    <message>
        <source>update, skip, create or refuse</source>
        <translation>update、skip、create 或 refuse</translation>
    </message>
    <message>
        <source>The mapping file is not valid JSON at line %1, column %2.</source>
        <translation>映射文件在第 %1 行第 %2 列不是有效的 JSON。</translation>
    </message>
    <message>
        <source>1: another version needs a newer program</source>
        <translation>1：其他版本需要更新的程序</translation>
    </message>
    <message>
        <source>The file has %1 columns with the header &quot;%2&quot;. Write the number of the column in the mapping: %3 is the first.</source>
        <translation>文件有 %1 列的表头是“%2”。请在映射里写列号：第一个是 %3。</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;, which the mapping needs. It has: %2.</source>
        <translation>文件没有映射所需的列“%1”。它有：%2。</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;; the field stays empty.</source>
        <translation>文件没有列“%1”，该字段留空。</translation>
    </message>
    <message>
        <source>Take the column out of the mapping, or choose the right file.</source>
        <translation>请从映射中去掉这一列，或选择正确的文件。</translation>
    </message>
    <message>
        <source>The constant for &quot;%1&quot; does not fit: %2</source>
        <translation>“%1”的常量不合适：%2</translation>
    </message>
    <message>
        <source>Set date of the mapping to d/M/yyyy or M/d/yyyy.</source>
        <translation>请把映射的 date 设为 d/M/yyyy 或 M/d/yyyy。</translation>
    </message>
    <message>
        <source>In the column &quot;%1&quot; some dates have the day first and some the month. Those that can be read in two ways are refused.</source>
        <translation>“%1”列里有的日期日在前、有的月在前。能读成两种的一律不收。</translation>
    </message>
    <message>
        <source>No date of the column &quot;%1&quot; shows whether the day or the month comes first. Those that can be read in two ways are refused.</source>
        <translation>“%1”列的日期看不出日在前还是月在前。能读成两种的一律不收。</translation>
    </message>
    <message>
        <source>The dates of the column &quot;%1&quot; are read as %2.</source>
        <translation>“%1”列的日期按 %2 读取。</translation>
    </message>
    <message>
        <source>If that is wrong, set date of the mapping.</source>
        <translation>如果不对，请设置映射的 date。</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation>这一行有 %1 格，表头有 %2 格。</translation>
    </message>
    <message>
        <source>Fill the missing cells; perhaps a line end stands in the middle of the row.</source>
        <translation>请补上缺的格；可能行中间断了行。</translation>
    </message>
    <message>
        <source>Put the cell that contains a separator into quotes.</source>
        <translation>请给含分隔符的格加引号。</translation>
    </message>
    <message>
        <source>Text stands behind a closing quote.</source>
        <translation>右引号后面还有文字。</translation>
    </message>
    <message>
        <source>Double the quotes inside a cell.</source>
        <translation>格内的引号请写两个。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>There is no saved mapping &quot;%1&quot;, and no file of that name.</source>
        <translation>没有保存过名为“%1”的映射，也没有这个文件。</translation>
    </message>
    <message>
        <source>Several records are called &quot;%1&quot;.</source>
        <translation>有多条记录叫“%1”。</translation>
    </message>
    <message>
        <source>Name it by its code or id.</source>
        <translation>请用编码或 id 指明。</translation>
    </message>
    <message>
        <source>Nothing is known of the records &quot;%1&quot;.</source>
        <translation>不认识记录类型“%1”。</translation>
    </message>
    <message>
        <source>No %1 has the key &quot;%2&quot; in &quot;%3&quot;.</source>
        <translation>没有%1在“%3”中的编号是“%2”。</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;.</source>
        <translation>没有%1“%2”。</translation>
    </message>
    <message>
        <source>Import or add it first, or correct the name.</source>
        <translation>请先导入或添加它，或改正名称。</translation>
    </message>
    <message>
        <source>There is no record &quot;%1&quot;.</source>
        <translation>没有记录“%1”。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file ends before its first row of data. Look at header_row and skip_rows of the mapping.</source>
        <translation>文件在第一行数据之前就结束了。请检查映射的 header_row 和 skip_rows。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>Line %1 opens a quote that is not closed up to the end of the file. Close it, or set &quot;quote&quot; of the mapping to null if quotes mean nothing in this file.</source>
        <translation>第 %1 行的引号直到文件末尾都没有闭合。请补上引号；若本文件的引号没有含义，请把映射的 &quot;quote&quot; 设为 null。</translation>
    </message>
    <message>
        <source>The row that begins in line %1 is longer than 16 MB. Perhaps a quote in it is not closed, or the file is no table of text.</source>
        <translation>从第 %1 行开始的一行超过 16 MB。可能引号没有闭合，或文件不是文本表格。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Is the disk full?</source>
        <translation>无法写入文件：%1。磁盘满了吗？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a form of dates. Write for example yyyy-MM-dd, d/M/yyyy, M/d/yyyy or excel.</source>
        <translation>“%1”不是日期格式。请写成 yyyy-MM-dd、d/M/yyyy、M/d/yyyy 或 excel 这样。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an encoding that Weiwo knows. Write for example utf-8, utf-16le or gb18030.</source>
        <translation>帷幄不认识编码“%1”。请写成 utf-8、utf-16le 或 gb18030 这样。</translation>
    </message>
    <message>
        <source>The file cannot be read a second time.</source>
        <translation>文件无法再读一遍。</translation>
    </message>
    <message>
        <source>The encoding %1 cannot be read here.</source>
        <translation>这里无法读取编码 %1。</translation>
    </message>
    <message>
        <source>The encoding %1 cannot be written here.</source>
        <translation>这里无法写出编码 %1。</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>缺少值。</translation>
    </message>
    <message>
        <source>Fill the cell.</source>
        <translation>请填写这一格。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>Write digits only, for example 1234.50; or add this text to null_values of the mapping if it means nothing.</source>
        <translation>请只写数字，例如 1234.50；如果它表示没有值，请加到映射的 null_values 里。</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the thousands are not grouped by three digits.</source>
        <translation>“%1”的千分位没有按三位分组。</translation>
    </message>
    <message>
        <source>Mend the number, or set decimal and thousands of the mapping as the file has them.</source>
        <translation>请改正数字，或按文件设置映射的 decimal 和 thousands。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has another decimal sign than the mapping says.</source>
        <translation>“%1”的小数点与映射所说的不同。</translation>
    </message>
    <message>
        <source>Set decimal and thousands of the mapping as the file has them.</source>
        <translation>请按文件设置映射的 decimal 和 thousands。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than 18 digits.</source>
        <translation>“%1”超过 18 位数字。</translation>
    </message>
    <message>
        <source>Is this a number? If it is, round it.</source>
        <translation>这是数字吗？如果是，请取整。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a percentage; an amount or a count belongs here.</source>
        <translation>“%1”是百分比；这里应为金额或个数。</translation>
    </message>
    <message>
        <source>Write the amount, or map the column to another field.</source>
        <translation>请写金额，或把这一列映射到别的字段。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>Write a number without a fraction.</source>
        <translation>请写不带小数的数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>Write it as 2026-07-18.</source>
        <translation>请写成 2026-07-18。</translation>
    </message>
    <message>
        <source>There is no day &quot;%1&quot;.</source>
        <translation>没有“%1”这一天。</translation>
    </message>
    <message>
        <source>Look at the day and the month.</source>
        <translation>请检查日和月。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read as two dates.</source>
        <translation>“%1”可以读成两个日期。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has its parts in another order than the other dates of the column.</source>
        <translation>“%1”的日月顺序与本列其他日期不同。</translation>
    </message>
    <message>
        <source>Write it like the others, or as 2026-07-18.</source>
        <translation>请写成与其他一样，或写成 2026-07-18。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month.</source>
        <translation>“%1”不是月份。</translation>
    </message>
    <message>
        <source>Write it as 2026-07.</source>
        <translation>请写成 2026-07。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a month without a year.</source>
        <translation>“%1”是没有年份的月份。</translation>
    </message>
    <message>
        <source>Write it as 2026-07, or map a column to the year.</source>
        <translation>请写成 2026-07，或把一列映射到年份。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the values that this field takes.</source>
        <translation>“%1”不是这个字段接受的值。</translation>
    </message>
    <message>
        <source>Give its meaning in &quot;values&quot; of the column&apos;s mapping.</source>
        <translation>请在该列映射的 &quot;values&quot; 里说明它的含义。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has characters that cannot be read.</source>
        <translation>“%1”有无法读取的字符。</translation>
    </message>
    <message>
        <source>Mend the cell; if there are many, set the encoding of the mapping.</source>
        <translation>请改正这一格；如果很多，请设置映射的编码。</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;. `dataset show` lists them.</source>
        <translation>%1没有列“%2”。`dataset show` 会列出全部列。</translation>
    </message>
    <message>
        <source>%1 could not be read again.</source>
        <translation>无法再次读取 %1。</translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot;. `dataset list` shows them.</source>
        <translation>没有数据集“%1”。`dataset list` 会列出全部。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot; to import into. `dataset list` shows them.</source>
        <translation>没有可导入的数据集“%1”。`dataset list` 会列出全部。</translation>
    </message>
    <message>
        <source>The import &quot;%1&quot; has no lines that this file could stand for.</source>
        <translation>导入“%1”没有可由这个文件替代的明细。</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>导入已取消。数据未改动。</translation>
    </message>
    <message>
        <source>%1 values have more digits than are kept and were rounded, half away from zero.</source>
        <translation>有 %1 个数的小数位超过保留位数，已四舍五入。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>Several records fit this row.</source>
        <translation>有多条记录符合这一行。</translation>
    </message>
    <message>
        <source>Add a code or an external id that only one of them has.</source>
        <translation>请加上只有其中一条才有的编码或外部编号。</translation>
    </message>
    <message>
        <source>This record is there already.</source>
        <translation>这条记录已经存在。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>%1 没能读到末尾。</translation>
    </message>
    <message>
        <source>Records of %1 cannot be matched by &quot;%2&quot;.</source>
        <translation>%1的记录不能按“%2”匹配。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>The spreadsheet could not be written.</source>
        <translation>无法写出电子表格。</translation>
    </message>
    <message>
        <source>It is not clear what %1 has in it (columns: %2). Name its dataset, or give a mapping.</source>
        <translation>看不出 %1 是什么表（列：%2）。请指明数据表，或给出字段映射。</translation>
    </message>
    <message>
        <source>%1 is an old or a protected spreadsheet. Save it as .xlsx without a password and import that.</source>
        <translation>%1 是旧格式或加密的电子表格。请另存为不带密码的 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;, and you may not add it.</source>
        <translation>没有%1“%2”，您也无权添加。</translation>
    </message>
    <message>
        <source>Ask headquarters to add it, or correct the name.</source>
        <translation>请总部添加，或改正名称。</translation>
    </message>
    <message>
        <source>%1 is no spreadsheet that can be read. Save it as .xlsx or as a text file (.csv).</source>
        <translation>%1 不是可读取的电子表格。请另存为 .xlsx 或文本文件（.csv）。</translation>
    </message>
    <message>
        <source>%1 has no sheet with cells.</source>
        <translation>%1 没有含单元格的工作表。</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;. It has: %3.</source>
        <translation>%1 没有工作表“%2”。现有：%3。</translation>
    </message>
    <message>
        <source>%1 has too much text. Save it as a text file (.csv) and import that.</source>
        <translation>%1 的文字太多。请另存为文本文件（.csv）后再导入。</translation>
    </message>
    <message>
        <source>The sheet ends before its first row of data. Look at sheet, header_row and skip_rows of the mapping.</source>
        <translation>工作表在第一行数据之前就结束了。请检查映射中的 sheet、header_row 和 skip_rows。</translation>
    </message>
    <message>
        <source>Row %1 of the sheet is damaged. Open %2 in a spreadsheet program and save it anew.</source>
        <translation>工作表第 %1 行已损坏。请用电子表格程序打开 %2 并重新保存。</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete. Get it once more, or open it in a spreadsheet program and save it anew.</source>
        <translation>%1 已损坏或不完整。请重新获取，或用电子表格程序打开后重新保存。</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than such a file holds, and was not read. Save it anew in a spreadsheet program.</source>
        <translation>%1 解压后远大于此类文件应有的大小，未读取。请用电子表格程序重新保存。</translation>
    </message>
    <message>
        <source>The row is a total of the others, and does not count.</source>
        <translation>这一行是其他行的合计，不计入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was merged into it</source>
        <translation>“%1”已并入该客户</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be &quot;%2&quot;, which is there already.</source>
        <translation>“%1”可能就是已有的“%2”。</translation>
    </message>
    <message>
        <source>create, update or ask</source>
        <translation>create、update 或 ask</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>请改正这个值。</translation>
    </message>
    <message>
        <source>The fields of %1 were changed meanwhile. Import the file again.</source>
        <translation>“%1”的字段在此期间已更改。请重新导入该文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be &quot;%2&quot;, which the same file has.</source>
        <translation>“%1”可能就是同一文件中的“%2”。</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;.</source>
        <translation>没有名为“%1”的数据表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be &quot;%2&quot;, which the same file has (%3).</source>
        <translation>“%1”可能就是同一文件中的“%2”（%3）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be &quot;%2&quot;, which is there already (%3).</source>
        <translation>“%1”可能就是已有的“%2”（%3）。</translation>
    </message>
    <message>
        <source>Leave it out, or have what is there updated.</source>
        <translation>请去掉这一行，或更新已有的。</translation>
    </message>
    <message>
        <source>Keep one of the two rows, or have both made.</source>
        <translation>两行留一行，或者两个都新建。</translation>
    </message>
    <message>
        <source>Write the code or name of that one, or have a new one made.</source>
        <translation>请写那一个的编码或名称，或者新建一个。</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>The filter &quot;%1&quot; names no field.</source>
        <translation>筛选“%1”没有写字段。</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; has no sign: write field=value, !=, &lt;, &lt;=, &gt;, &gt;= or field~text.</source>
        <translation>筛选“%1”缺少符号：请写 字段=值、!=、&lt;、&lt;=、&gt;、&gt;= 或 字段~文字。</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The journal has no entry %1.</source>
        <translation>变更日志里没有 %1。</translation>
    </message>
    <message>
        <source>An entry of the journal is damaged.</source>
        <translation>变更日志里有一条已损坏。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>metrics</name>
    <message>
        <source>There is no column &quot;%1&quot; to sort by.</source>
        <translation>没有可排序的列“%1”。</translation>
    </message>
    <message>
        <source>There is no metric &quot;%1&quot;. `metric list` shows them.</source>
        <translation>没有指标“%1”。`metric list` 会列出全部指标。</translation>
    </message>
    <message>
        <source>There is no dimension &quot;%1&quot;.</source>
        <translation>没有维度“%1”。</translation>
    </message>
    <message>
        <source>Nothing computes the metric &quot;%1&quot;.</source>
        <translation>没有来源能计算指标“%1”。</translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; has no values by &quot;%2&quot;.</source>
        <translation>指标“%1”不能按“%2”分组。</translation>
    </message>
    <message>
        <source>Name at least one metric.</source>
        <translation>请至少写一个指标。</translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; is named twice.</source>
        <translation>指标“%1”写了两次。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key of a metric. Write it like subject.name, in small letters, digits and _.</source>
        <translation>“%1”不是指标键。请写成“主题.名称”，用小写字母、数字和 _。</translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; belongs to the program and stays.</source>
        <translation>指标“%1”是程序自带的，不能删除。</translation>
    </message>
    <message>
        <source>No metric &quot;%1&quot; was defined. `metric list` shows them.</source>
        <translation>没有定义过指标“%1”。`metric list` 列出全部指标。</translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; is used by %2. Change or delete that first.</source>
        <translation>指标“%1”正被 %2 使用。请先修改或删除后者。</translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; could not be computed any more: %2</source>
        <translation>指标“%1”将无法计算：%2</translation>
    </message>
    <message>
        <source>Define the metric %1</source>
        <translation>定义指标 %1</translation>
    </message>
    <message>
        <source>Delete the metric %1</source>
        <translation>删除指标 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1为%2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1不为%2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1小于%2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1不大于%2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1大于%2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1不小于%2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1包含%2</translation>
    </message>
    <message>
        <source>Data up to %1.</source>
        <translation>数据截至 %1。</translation>
    </message>
    <message>
        <source>No data by the end of the period.</source>
        <translation>截至期末没有数据。</translation>
    </message>
    <message>
        <source>How fresh these figures are is not known.</source>
        <translation>这些数字的时效未知。</translation>
    </message>
    <message>
        <source>Last import %1.</source>
        <translation>最近导入 %1。</translation>
    </message>
    <message>
        <source>Without data in this period: %1.</source>
        <translation>本期没有数据：%1。</translation>
    </message>
    <message>
        <source>%1 (last %2)</source>
        <translation>%1（最后 %2）</translation>
    </message>
    <message>
        <source>%1 (none yet)</source>
        <translation>%1（尚无数据）</translation>
    </message>
    <message>
        <source>Older data: %1.</source>
        <translation>数据较旧：%1。</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 截至 %2</translation>
    </message>
    <message>
        <source>Only where %1.</source>
        <translation>仅限%1。</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>，且</translation>
    </message>
    <message>
        <source>The formula is too long. Define a part of it as a metric of its own.</source>
        <translation>公式太长。请把其中一部分定义为单独的指标。</translation>
    </message>
    <message>
        <source>No bracket is open that this one could close. Take it out.</source>
        <translation>这个右括号没有对应的左括号。请去掉它。</translation>
    </message>
    <message>
        <source>Put + - * or / between two values.</source>
        <translation>两个值之间要写 +、-、* 或 /。</translation>
    </message>
    <message>
        <source>Too many brackets are open. Define a part of the formula as a metric of its own.</source>
        <translation>括号嵌套太多。请把公式的一部分定义为单独的指标。</translation>
    </message>
    <message>
        <source>The bracket at character %1 is never closed. Add a closing one.</source>
        <translation>第 %1 个字符处的括号没有闭合。请补上右括号。</translation>
    </message>
    <message>
        <source>Put + - * or / between two values, or close the bracket.</source>
        <translation>两个值之间要写 +、-、* 或 /，或者闭合括号。</translation>
    </message>
    <message>
        <source>The formula ends where a metric, a number or a bracket must follow.</source>
        <translation>公式在此结束，但后面还应有指标、数字或括号。</translation>
    </message>
    <message>
        <source>A metric, a number or an opening bracket must stand here.</source>
        <translation>此处应为指标、数字或左括号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number. Write it like 12 or 0.35.</source>
        <translation>“%1”不是数字。请写成 12 或 0.35 这样的形式。</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>a quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>a ratio or number</source>
        <translation>比率或数字</translation>
    </message>
    <message>
        <source>%1 and %2 are of different units and do not go together here. Add or subtract only what has the same unit.</source>
        <translation>%1与%2单位不同，不能在此相加减。只有单位相同的才能相加减。</translation>
    </message>
    <message>
        <source>%1 times %2 means nothing. Multiply by a ratio or a number, or money by a count or a quantity.</source>
        <translation>%1乘以%2没有意义。请乘以比率或数字，或用金额乘以个数或数量。</translation>
    </message>
    <message>
        <source>%1 divided by %2 means nothing. Divide by the same unit, a ratio or a number, or money by a count or a quantity.</source>
        <translation>%1除以%2没有意义。请除以相同单位、比率或数字，或用金额除以个数或数量。</translation>
    </message>
    <message>
        <source>The formula names no metric. Use keys such as sales.amount; `metric list` shows them.</source>
        <translation>公式里没有指标。请使用 sales.amount 这样的指标键；`metric list` 列出全部指标。</translation>
    </message>
    <message>
        <source>There is no metric &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>没有指标“%1”。是不是“%2”？</translation>
    </message>
    <message>
        <source>The program has a metric &quot;%1&quot; itself. Choose another key.</source>
        <translation>程序自带指标“%1”。请换一个键。</translation>
    </message>
    <message>
        <source>The metrics go in a circle: %1. Take one of them out of the formula.</source>
        <translation>指标循环引用：%1。请从公式中去掉其中一个。</translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; cannot be computed: %2</source>
        <translation>指标“%1”无法计算：%2</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has too many parts once the metrics that it names are written out. Name fewer, or simpler ones.</source>
        <translation>把所引用的指标展开后，“%1”的部分太多。请引用更少或更简单的指标。</translation>
    </message>
    <message>
        <source>Compared with nothing: no working day has gone.</source>
        <translation>没有可比的时段：还没有过一个工作日。</translation>
    </message>
    <message>
        <source>Compared with %1 to %2, as many working days.</source>
        <translation>与 %1 至 %2 对比，工作日数相同。</translation>
    </message>
    <message>
        <source>Compared with %1 to %2, up to the same date.</source>
        <translation>与 %1 至 %2 对比，截至相同日期。</translation>
    </message>
    <message>
        <source>There is a metric &quot;%1&quot; of your own already. Choose another key.</source>
        <translation>已有自定义指标“%1”。请换一个键。</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>%1 is not a currency this program knows. Use an ISO code such as CNY.</source>
        <translation>程序不认识货币 %1。请用 CNY 这样的 ISO 代码。</translation>
    </message>
</context>
<context>
    <name>org</name>
    <message>
        <source>%1 has no other place. Move it instead.</source>
        <translation>%1没有别的位置。请改用调动。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>把%1调到%2</translation>
    </message>
    <message>
        <source>Take back a move of %1</source>
        <translation>取消%1的一次调动</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Assign %1 to %2</source>
        <translation>让%1负责%2</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>让%1不再负责%2</translation>
    </message>
    <message>
        <source>Change the ramp of %1</source>
        <translation>修改%1的产能爬坡</translation>
    </message>
    <message>
        <source>Give %1 a role at %2</source>
        <translation>授予%1在%2的角色</translation>
    </message>
    <message>
        <source>End a role of %1 at %2</source>
        <translation>结束%1在%2的角色</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>入职</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>大区</translation>
    </message>
    <message>
        <source>Regions and teams</source>
        <translation>大区与团队</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who may sell where</source>
        <translation>销售区域分派</translation>
    </message>
    <message>
        <source>Region or team</source>
        <translation>大区或团队</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>单位或人员</translation>
    </message>
    <message>
        <source>%1 is the headquarters: everything stands below it. It cannot be deleted.</source>
        <translation>%1是总部，所有单位都在它之下，不能删除。</translation>
    </message>
    <message>
        <source>This assignment is there already.</source>
        <translation>这项分派已经存在。</translation>
    </message>
    <message>
        <source>%1 would stand below itself. Choose a unit that is not below it.</source>
        <translation>%1会处在自己之下。请选择不在它之下的单位。</translation>
    </message>
    <message>
        <source>The code %1 belongs to %2. Choose another code.</source>
        <translation>编码 %1 属于%2。请换一个编码。</translation>
    </message>
    <message>
        <source>%1 is the headquarters already; there is only one. Choose another level for %2.</source>
        <translation>%1已经是总部，总部只有一个。请为%2选择别的层级。</translation>
    </message>
    <message>
        <source>There is no unit or person with the id %1.</source>
        <translation>没有 id 为 %1 的单位或人员。</translation>
    </message>
    <message>
        <source>%1 is the headquarters: everything stands below it. It cannot become another level.</source>
        <translation>%1是总部，所有单位都在它之下，不能改成别的层级。</translation>
    </message>
    <message>
        <source>%1 units or people are called %2. Name one by its code or id.</source>
        <translation>有 %1 个单位或人员叫%2。请用编码或 id 指明。</translation>
    </message>
    <message>
        <source>There is no unit or person called %1. Use its id, code, external id or full name.</source>
        <translation>没有叫%1的单位或人员。请用 id、编码、外部编号或全名。</translation>
    </message>
    <message>
        <source>This workspace has no headquarters yet.</source>
        <translation>这个工作区还没有总部。</translation>
    </message>
    <message>
        <source>Place in the organization</source>
        <translation>组织中的位置</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>产能爬坡</translation>
    </message>
    <message>
        <source>Percent by month</source>
        <translation>各月百分比</translation>
    </message>
    <message>
        <source>%1: the end %2 is before the beginning %3. Give a later end.</source>
        <translation>%1：结束日期 %2 早于开始日期 %3。请改晚一些。</translation>
    </message>
    <message>
        <source>%1 is a unit, not a person. Name a person.</source>
        <translation>%1是单位，不是人员。请指明人员。</translation>
    </message>
    <message>
        <source>A unit or person needs a name.</source>
        <translation>单位或人员需要名称。</translation>
    </message>
    <message>
        <source>%1 is the headquarters and stands below nothing.</source>
        <translation>%1是总部，没有上级。</translation>
    </message>
    <message>
        <source>%1 is a person: nothing can stand below a person. Choose a unit.</source>
        <translation>%1是人员，人员之下不能再有节点。请选择单位。</translation>
    </message>
    <message>
        <source>%1 cannot stand below itself.</source>
        <translation>%1不能处在自己之下。</translation>
    </message>
    <message>
        <source>%1 is a person; people are assigned to units. Name a unit.</source>
        <translation>%1是人员；人员只能分派到单位。请指明单位。</translation>
    </message>
    <message>
        <source>A ramp has percentages from 0 to %1, not %2.</source>
        <translation>产能爬坡的百分比应为 0 到 %1，不能是 %2。</translation>
    </message>
    <message>
        <source>More than one unit or person has the code %1.</source>
        <translation>有多个单位或人员使用编码 %1。</translation>
    </message>
    <message>
        <source>Give all but one another code.</source>
        <translation>请只保留一个，其余换编码。</translation>
    </message>
    <message>
        <source>There are %1 headquarters instead of one.</source>
        <translation>总部有 %1 个，应当只有一个。</translation>
    </message>
    <message>
        <source>Change the level of the others, or add one.</source>
        <translation>请修改多余的层级，或添加一个总部。</translation>
    </message>
    <message>
        <source>%1 stands below a person.</source>
        <translation>%1处在人员之下。</translation>
    </message>
    <message>
        <source>%1 stands below itself.</source>
        <translation>%1处在自己之下。</translation>
    </message>
    <message>
        <source>Move it below another unit.</source>
        <translation>请把它移到别的单位之下。</translation>
    </message>
    <message>
        <source>Codes of units and people</source>
        <translation>单位和人员的编码</translation>
    </message>
    <message>
        <source>One headquarters</source>
        <translation>只有一个总部</translation>
    </message>
    <message>
        <source>The organization is a tree</source>
        <translation>组织是一棵树</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>总部</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>创建人</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Headquarters planner</source>
        <translation>总部规划</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>巡查员</translation>
    </message>
</context>
<context>
    <name>params</name>
    <message>
        <source>%1 has a value of the wrong kind: %2 is expected.</source>
        <translation>%1的值类型不对：应为 %2。</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1超出范围。</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1只能是：%2。</translation>
    </message>
    <message>
        <source>Parameters must be a JSON object.</source>
        <translation>参数必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
</context>
<context>
    <name>performance</name>
    <message>
        <source>%1 = %2</source>
        <translation>%1＝%2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 且 </translation>
    </message>
    <message>
        <source>%1: %2 less than expected.</source>
        <translation>%1：比预期少 %2。</translation>
    </message>
    <message>
        <source>%1: %2 more than expected.</source>
        <translation>%1：比预期多 %2。</translation>
    </message>
    <message>
        <source>%1: %2 less than expected, against the gap (%3 % of it).</source>
        <translation>%1：比预期少 %2，与总差距方向相反（相当于其 %3 %）。</translation>
    </message>
    <message>
        <source>%1: %2 more than expected, against the gap (%3 % of it).</source>
        <translation>%1：比预期多 %2，与总差距方向相反（相当于其 %3 %）。</translation>
    </message>
    <message>
        <source>%1: %2 less than expected, %3 % of the gap.</source>
        <translation>%1：比预期少 %2，占总差距的 %3 %。</translation>
    </message>
    <message>
        <source>%1: %2 more than expected, %3 % of the gap.</source>
        <translation>%1：比预期多 %2，占总差距的 %3 %。</translation>
    </message>
    <message>
        <source>There are too few values to tell a cause from chance.</source>
        <translation>数据太少，无法区分原因与偶然波动。</translation>
    </message>
    <message>
        <source>The gap is spread evenly: no cause stands out.</source>
        <translation>差距分布均匀，没有突出的原因。</translation>
    </message>
    <message>
        <source>The amounts are too large to be added up.</source>
        <translation>金额过大，无法相加。</translation>
    </message>
    <message>
        <source>The amount changed by %1.</source>
        <translation>金额变动 %1。</translation>
    </message>
    <message>
        <source>Lost products add %1: they were cheaper than the average, so that losing them lifts it.</source>
        <translation>流失产品贡献 %1：它们比平均价便宜，失去它们反而抬高了平均价。</translation>
    </message>
    <message>
        <source>New products take %1 away: they are cheaper than the average was, so that they lower it.</source>
        <translation>新产品拉低 %1：它们比原来的平均价便宜，因而拉低了平均价。</translation>
    </message>
    <message>
        <source>Only %1 % of the base amount is of products that are sold in both periods: match them by name, model or subcategory.</source>
        <translation>基期金额中只有 %1 % 的产品两期都有销售：请改按名称、型号或子类匹配产品。</translation>
    </message>
    <message>
        <source>%1 does not add up over its parts: no gap can be taken apart by it.</source>
        <translation>%1 不能按组成部分相加，无法分解缺口。</translation>
    </message>
    <message>
        <source>%1 has no quota to be measured against.</source>
        <translation>%1 没有可对比的目标。</translation>
    </message>
    <message>
        <source>(no product)</source>
        <translation>（无产品）</translation>
    </message>
    <message>
        <source>No published plan has a target for %1.</source>
        <translation>没有已发布的方案包含 %1 的目标。</translation>
    </message>
    <message>
        <source>There is no dimension %1.</source>
        <translation>没有维度 %1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The data end on %1; both sides stop there.</source>
        <translation>数据截至 %1；两边都算到这一天。</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 has no goal for this year</source>
        <translation>%1 今年还没有目标</translation>
    </message>
    <message>
        <source>%1 reached %2% of its goal</source>
        <translation>%1 完成了目标的 %2%</translation>
    </message>
    <message>
        <source>%1 has reached %2% of its goal, on pace</source>
        <translation>%1 完成目标的 %2%，与进度持平</translation>
    </message>
    <message>
        <source>%1 has reached %2% of its goal, %3 points ahead of pace</source>
        <translation>%1 完成目标的 %2%，领先进度 %3 个百分点</translation>
    </message>
    <message>
        <source>%1 has reached %2% of its goal, %3 points behind pace</source>
        <translation>%1 完成目标的 %2%，落后进度 %3 个百分点</translation>
    </message>
    <message>
        <source>Orders up to %1</source>
        <translation>订单截至 %1</translation>
    </message>
    <message>
        <source>quota plan %1</source>
        <translation>目标方案 %1</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1, cumulative</source>
        <translation>%1（累计）</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>There are no orders and no quota for this year. Import orders or make a quota plan.</source>
        <translation>今年还没有订单，也没有目标。请导入订单或新建目标方案。</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>Course of the year</source>
        <translation>全年走势</translation>
    </message>
    <message>
        <source>What was sold up to the end of each month, against the goal up to there</source>
        <translation>截至每月末的累计销售额，与截至当时的累计目标对比</translation>
    </message>
    <message>
        <source>From goal to actual</source>
        <translation>从目标到实际</translation>
    </message>
    <message>
        <source>Which units lead from the goal to what was reached</source>
        <translation>哪些单位造成目标与实际之间的差</translation>
    </message>
    <message>
        <source>The year by unit and month</source>
        <translation>全年各单位各月</translation>
    </message>
    <message>
        <source>Attainment of each unit in each month</source>
        <translation>每个单位每个月的达成率</translation>
    </message>
    <message>
        <source>Distribution of attainment</source>
        <translation>达成率分布</translation>
    </message>
    <message>
        <source>How many people reach which part of their goal</source>
        <translation>多少人达成了目标的多少</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>龙虎榜</translation>
    </message>
    <message>
        <source>Who reaches most of the own goal</source>
        <translation>谁的目标达成得最多</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Any metric by province</source>
        <translation>任意指标按省份</translation>
    </message>
    <message>
        <source>Price, volume and mix</source>
        <translation>量价结构</translation>
    </message>
    <message>
        <source>What made the amount another than that of the period compared with</source>
        <translation>金额为什么与对比期不同</translation>
    </message>
    <message>
        <source>Parts of the gap</source>
        <translation>缺口构成</translation>
    </message>
    <message>
        <source>What each region adds to the gap to the period compared with</source>
        <translation>每个大区对与对比期差额的贡献</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应完成</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Counted from %1 to %2</source>
        <translation>统计 %1 至 %2</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>销量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>新产品</translation>
    </message>
    <message>
        <source>Products no longer sold</source>
        <translation>停售产品</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 moves it most: %2 of the base</source>
        <translation>%1影响最大：占基数的 %2</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>A goal has no prices and quantities: compare with another period to see them.</source>
        <translation>目标没有价格和数量：与另一个期间对比才能看到。</translation>
    </message>
    <message>
        <source>The period compared with has no quantities.</source>
        <translation>对比期没有数量。</translation>
    </message>
    <message>
        <source>Part of the gap</source>
        <translation>对缺口的贡献</translation>
    </message>
    <message>
        <source>There is nothing to compare here.</source>
        <translation>这里没有可对比的数据。</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>The gap by %1</source>
        <translation>按%1看缺口</translation>
    </message>
    <message>
        <source>%1 makes up %2 of the gap</source>
        <translation>%1占缺口的 %2</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Actual against the own goal of the period.</source>
        <translation>本期实际相对自己的目标。</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Actual against the own figure of the period compared with.</source>
        <translation>本期实际相对自己在对比期的数。</translation>
    </message>
    <message>
        <source>Adjusted for potential</source>
        <translation>按潜力调整</translation>
    </message>
    <message>
        <source>Output per person-month against that of the colleagues in the same unit and post: the unit&apos;s market is the same for all, and who is new counts by their ramp.</source>
        <translation>每人月产出与同单位、同岗位同事相比：同一单位市场相同，新人按产能爬坡折算。</translation>
    </message>
    <message>
        <source>There is no leaderboard rule &quot;%1&quot;.</source>
        <translation>没有龙虎榜规则“%1”。</translation>
    </message>
    <message>
        <source>%1 below what is due; %2 is furthest behind</source>
        <translation>比应完成低 %1；%2落后最多</translation>
    </message>
    <message>
        <source>%1 above what is due; %2 adds most</source>
        <translation>比应完成高 %1；%2贡献最多</translation>
    </message>
    <message>
        <source>Lowest: %1 with %2</source>
        <translation>最低：%1，%2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>There is no goal in this period to lead from.</source>
        <translation>本期没有目标，无从比较。</translation>
    </message>
    <message>
        <source>Due by now</source>
        <translation>目前应完成</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Nobody has a goal in this period.</source>
        <translation>本期没有人有目标。</translation>
    </message>
    <message>
        <source>%1 of %2 are on pace; the median stands at %3 of what is due</source>
        <translation>%2 人中 %1 人跟上进度；中位数为应完成的 %3</translation>
    </message>
    <message>
        <source>%1 of %2 reach their goal; the median is %3</source>
        <translation>%2 人中 %1 人达成目标；中位数 %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Nobody can be ranked by this rule in this period.</source>
        <translation>本期没有人能按这条规则排名。</translation>
    </message>
    <message>
        <source>%1 leads with %2</source>
        <translation>%1领先，%2</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Neither units nor customers name a province.</source>
        <translation>单位和客户都没有省份。</translation>
    </message>
    <message>
        <source>%1: %2 is highest</source>
        <translation>%1：%2最高</translation>
    </message>
    <message>
        <source>There is no plan for %1 yet: set its goal.</source>
        <translation>%1还没有目标方案：请设定总目标。</translation>
    </message>
    <message>
        <source>%1 begins on %2 and has no plan yet.</source>
        <translation>%1从 %2 开始，还没有目标方案。</translation>
    </message>
    <message>
        <source>%1 %2 is a draft: publish it when it is agreed.</source>
        <translation>%1 %2 还是草稿：商定后请发布。</translation>
    </message>
    <message>
        <source>The newest order is of %1: import what came since.</source>
        <translation>最新订单是 %1 的：请导入之后的订单。</translation>
    </message>
    <message>
        <source>%1: %2 against the %3 of the target that is due by now, %4 less.</source>
        <translation>%1：%2，到目前应完成目标 %3，少 %4。</translation>
    </message>
    <message>
        <source>%1: %2 against the %3 of the target that is due by now, %4 more.</source>
        <translation>%1：%2，到目前应完成目标 %3，多 %4。</translation>
    </message>
    <message>
        <source>%1: %2, just what of the target is due by now.</source>
        <translation>%1：%2，正好是到目前应完成的目标。</translation>
    </message>
    <message>
        <source>%1: %2 against %3 of the year before, %4 less.</source>
        <translation>%1：%2，去年同期 %3，少 %4。</translation>
    </message>
    <message>
        <source>%1: %2 against %3 of the year before, %4 more.</source>
        <translation>%1：%2，去年同期 %3，多 %4。</translation>
    </message>
    <message>
        <source>%1: %2, as much as the year before.</source>
        <translation>%1：%2，与去年同期相同。</translation>
    </message>
    <message>
        <source>%1: %2 against %3 of the period before, %4 less.</source>
        <translation>%1：%2，上期 %3，少 %4。</translation>
    </message>
    <message>
        <source>%1: %2 against %3 of the period before, %4 more.</source>
        <translation>%1：%2，上期 %3，多 %4。</translation>
    </message>
    <message>
        <source>%1: %2, as much as the period before.</source>
        <translation>%1：%2，与上期相同。</translation>
    </message>
    <message>
        <source>The data end on %1; no working day has gone, so there is nothing to compare with.</source>
        <translation>数据截至 %1；还没有过一个工作日，没有可对比的时段。</translation>
    </message>
    <message>
        <source>The data end on %1; compared with %2 to %3.</source>
        <translation>数据截至 %1；与 %2 至 %3 对比。</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>同事平均</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no figures by region to take apart.</source>
        <translation>“%1”没有按大区的数，无法分解。</translation>
    </message>
    <message>
        <source>the units with the smaller gaps</source>
        <translation>缺口较小的各单位</translation>
    </message>
    <message>
        <source>the buffer, by which the goals of the units exceed the goal above them</source>
        <translation>缓冲：各单位目标之和超出上级目标的部分</translation>
    </message>
    <message>
        <source>the part of the goal that no unit below has</source>
        <translation>没有分给任何下级单位的目标</translation>
    </message>
    <message>
        <source>sales that belong to no unit below</source>
        <translation>不属于任何下级单位的销售</translation>
    </message>
    <message>
        <source>Others: %1.</source>
        <translation>其他：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>There are no orders in this period yet.</source>
        <translation>本期还没有订单。</translation>
    </message>
    <message>
        <source>By unit and month</source>
        <translation>按单位和月份</translation>
    </message>
</context>
<context>
    <name>period</name>
    <message>
        <source>Jan %1</source>
        <translation>%1年1月</translation>
    </message>
    <message>
        <source>Feb %1</source>
        <translation>%1年2月</translation>
    </message>
    <message>
        <source>Mar %1</source>
        <translation>%1年3月</translation>
    </message>
    <message>
        <source>Apr %1</source>
        <translation>%1年4月</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>%1年5月</translation>
    </message>
    <message>
        <source>Jun %1</source>
        <translation>%1年6月</translation>
    </message>
    <message>
        <source>Jul %1</source>
        <translation>%1年7月</translation>
    </message>
    <message>
        <source>Aug %1</source>
        <translation>%1年8月</translation>
    </message>
    <message>
        <source>Sep %1</source>
        <translation>%1年9月</translation>
    </message>
    <message>
        <source>Oct %1</source>
        <translation>%1年10月</translation>
    </message>
    <message>
        <source>Nov %1</source>
        <translation>%1年11月</translation>
    </message>
    <message>
        <source>Dec %1</source>
        <translation>%1年12月</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>FY%1 Q%2</source>
        <translation>FY%1 Q%2</translation>
    </message>
    <message>
        <source>Q%2 %1</source>
        <translation>%1年Q%2</translation>
    </message>
    <message>
        <source>FY%1 H%2</source>
        <translation>FY%1 H%2</translation>
    </message>
    <message>
        <source>H1 %1</source>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>H2 %1</source>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>FY%1</source>
        <translation>FY%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a period. Write for example 2026, 2026H1, 2026Q3, 2026-07, 2026-07-15, FY2026Q3 or 2026-01..2026-06.</source>
        <translation>“%1”不是期间。请写成 2026、2026H1、2026Q3、2026-07、2026-07-15、FY2026Q3 或 2026-01..2026-06 这样。</translation>
    </message>
    <message>
        <source>The period &quot;%1&quot; ends before it begins. Write the earlier one first.</source>
        <translation>期间“%1”的结束早于开始。请把早的写在前面。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>period.range</name>
    <message>
        <source>Jan %1</source>
        <translation>%1年1月</translation>
    </message>
    <message>
        <source>Feb %1</source>
        <translation>%1年2月</translation>
    </message>
    <message>
        <source>Mar %1</source>
        <translation>%1年3月</translation>
    </message>
    <message>
        <source>Apr %1</source>
        <translation>%1年4月</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>%1年5月</translation>
    </message>
    <message>
        <source>Jun %1</source>
        <translation>%1年6月</translation>
    </message>
    <message>
        <source>Jul %1</source>
        <translation>%1年7月</translation>
    </message>
    <message>
        <source>Aug %1</source>
        <translation>%1年8月</translation>
    </message>
    <message>
        <source>Sep %1</source>
        <translation>%1年9月</translation>
    </message>
    <message>
        <source>Oct %1</source>
        <translation>%1年10月</translation>
    </message>
    <message>
        <source>Nov %1</source>
        <translation>%1年11月</translation>
    </message>
    <message>
        <source>Dec %1</source>
        <translation>%1年12月</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Planner</source>
        <translation>规划员</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>总部</translation>
    </message>
    <message>
        <source>The fiscal year starts in a month from 1 to 12, not %1.</source>
        <translation>财年开始月份应为 1 到 12，不能是 %1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The demo has no manager of %1.</source>
        <translation>演示数据中没有 %1 的负责人。</translation>
    </message>
    <message>
        <source>The demo has no reviewer.</source>
        <translation>演示数据中没有评审人。</translation>
    </message>
    <message>
        <source>The demo has too few customers.</source>
        <translation>演示数据中的客户太少。</translation>
    </message>
    <message>
        <source>The folder %1 is there already and is not empty.</source>
        <translation>文件夹 %1 已存在且不为空。</translation>
    </message>
    <message>
        <source>%1 is not a person: a device belongs to one.</source>
        <translation>%1 不是人员：设备须属于某个人。</translation>
    </message>
    <message>
        <source>%1 has left. A device is enrolled for somebody who works here.</source>
        <translation>%1 已离职。设备只能为在职人员登记。</translation>
    </message>
</context>
<context>
    <name>provinces</name>
    <message>
        <source>BJ</source>
        <translation>京</translation>
    </message>
    <message>
        <source>TJ</source>
        <translation>津</translation>
    </message>
    <message>
        <source>HE</source>
        <translation>冀</translation>
    </message>
    <message>
        <source>SX</source>
        <translation>晋</translation>
    </message>
    <message>
        <source>NM</source>
        <translation>蒙</translation>
    </message>
    <message>
        <source>LN</source>
        <translation>辽</translation>
    </message>
    <message>
        <source>JL</source>
        <translation>吉</translation>
    </message>
    <message>
        <source>HL</source>
        <translation>黑</translation>
    </message>
    <message>
        <source>SH</source>
        <translation>沪</translation>
    </message>
    <message>
        <source>JS</source>
        <translation>苏</translation>
    </message>
    <message>
        <source>ZJ</source>
        <translation>浙</translation>
    </message>
    <message>
        <source>AH</source>
        <translation>皖</translation>
    </message>
    <message>
        <source>FJ</source>
        <translation>闽</translation>
    </message>
    <message>
        <source>JX</source>
        <translation>赣</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>鲁</translation>
    </message>
    <message>
        <source>HA</source>
        <translation>豫</translation>
    </message>
    <message>
        <source>HB</source>
        <translation>鄂</translation>
    </message>
    <message>
        <source>HN</source>
        <translation>湘</translation>
    </message>
    <message>
        <source>GD</source>
        <translation>粤</translation>
    </message>
    <message>
        <source>GX</source>
        <translation>桂</translation>
    </message>
    <message>
        <source>HI</source>
        <translation>琼</translation>
    </message>
    <message>
        <source>CQ</source>
        <translation>渝</translation>
    </message>
    <message>
        <source>SC</source>
        <translation>川</translation>
    </message>
    <message>
        <source>GZ</source>
        <translation>黔</translation>
    </message>
    <message>
        <source>YN</source>
        <translation>滇</translation>
    </message>
    <message>
        <source>XZ</source>
        <translation>藏</translation>
    </message>
    <message>
        <source>SN</source>
        <translation>陕</translation>
    </message>
    <message>
        <source>GS</source>
        <translation>甘</translation>
    </message>
    <message>
        <source>QH</source>
        <translation>青</translation>
    </message>
    <message>
        <source>NX</source>
        <translation>宁</translation>
    </message>
    <message>
        <source>XJ</source>
        <translation>新</translation>
    </message>
    <message>
        <source>TW</source>
        <translation>台</translation>
    </message>
    <message>
        <source>HK</source>
        <translation>港</translation>
    </message>
    <message>
        <source>MO</source>
        <translation>澳</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Change the rule of data quality %1</source>
        <translation>更改数据质量规则 %1</translation>
    </message>
    <message>
        <source>Delete the rule of data quality %1</source>
        <translation>删除数据质量规则 %1</translation>
    </message>
    <message>
        <source>Not an error: %1</source>
        <translation>不是错误：%1</translation>
    </message>
    <message>
        <source>Judge %1 again</source>
        <translation>重新判断 %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>没有填写。</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>这不是电话号码。</translation>
    </message>
    <message>
        <source>%1 is neither a mobile nor a landline number.</source>
        <translation>%1 既不是手机号也不是座机号。</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>这不是邮箱地址。</translation>
    </message>
    <message>
        <source>It has letters that such codes do not have.</source>
        <translation>含有统一社会信用代码中不会出现的字母。</translation>
    </message>
    <message>
        <source>Its last character should be %1. Some early codes are so; else one character is wrong.</source>
        <translation>末位校验码应为 %1。早期的部分代码如此，否则其中有一位写错了。</translation>
    </message>
    <message>
        <source>A unified social credit code has 18 characters.</source>
        <translation>统一社会信用代码应有 18 位。</translation>
    </message>
    <message>
        <source>There is no such division in China.</source>
        <translation>没有这个行政区划。</translation>
    </message>
    <message>
        <source>The official name is another.</source>
        <translation>与官方名称不一致。</translation>
    </message>
    <message>
        <source>No other customer has the same.</source>
        <translation>没有其他客户与它相同。</translation>
    </message>
    <message>
        <source>%1: nobody else has the same</source>
        <translation>%1不与其他客户重复</translation>
    </message>
    <message>
        <source>What is there is right; what is missing is not judged.</source>
        <translation>已填的内容正确；未填的不判断。</translation>
    </message>
    <message>
        <source>%1 is right</source>
        <translation>%1填写正确</translation>
    </message>
    <message>
        <source>Has a value</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>The field is filled in.</source>
        <translation>该字段已填写。</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation>%1已填写</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>Check digit of the credit code</source>
        <translation>信用代码校验位</translation>
    </message>
    <message>
        <source>Province by its official name</source>
        <translation>省份为官方名称</translation>
    </message>
    <message>
        <source>City by its official name</source>
        <translation>城市为官方名称</translation>
    </message>
    <message>
        <source>Sign of life</source>
        <translation>活跃迹象</translation>
    </message>
    <message>
        <source>It ordered, or was visited or called, within so many days.</source>
        <translation>在此天数内下过单，或被拜访、联系过。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>So many days may pass.</source>
        <translation>允许相隔的天数。</translation>
    </message>
    <message>
        <source>Ordered or was contacted within %1 days</source>
        <translation>%1 天内下过单或联系过</translation>
    </message>
    <message>
        <source>Name of one alone</source>
        <translation>名称不重复</translation>
    </message>
    <message>
        <source>Phone of one alone</source>
        <translation>电话不重复</translation>
    </message>
    <message>
        <source>Value of one alone</source>
        <translation>值不重复</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>时效性</translation>
    </message>
    <message>
        <source>Uniqueness</source>
        <translation>唯一性</translation>
    </message>
    <message>
        <source>Counts of customers and rules of data quality, as of today.</source>
        <translation>截至今天的客户数与数据质量规则数。</translation>
    </message>
    <message>
        <source>Rules that customers meet</source>
        <translation>客户符合的规则数</translation>
    </message>
    <message>
        <source>Rules that customers are judged by</source>
        <translation>客户被判断的规则数</translation>
    </message>
    <message>
        <source>Of all that rules of data quality have judged, the part that is right, as of today.</source>
        <translation>截至今天，数据质量规则所判断的内容中正确的比例。</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Completeness of customer data</source>
        <translation>客户数据完整性</translation>
    </message>
    <message>
        <source>Validity of customer data</source>
        <translation>客户数据有效性</translation>
    </message>
    <message>
        <source>Freshness of customer data</source>
        <translation>客户数据时效性</translation>
    </message>
    <message>
        <source>Uniqueness of customers</source>
        <translation>客户唯一性</translation>
    </message>
    <message>
        <source>Another customer has the same.</source>
        <translation>另有客户与它相同。</translation>
    </message>
    <message>
        <source>No order and no contact within %1 days.</source>
        <translation>%1 天内没有下单，也没有联系。</translation>
    </message>
    <message>
        <source>Rule of data quality</source>
        <translation>数据质量规则</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Not an error</source>
        <translation>不是错误</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>There is no kind of rule %1.</source>
        <translation>没有名为 %1 的规则类型。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot judge the field %2.</source>
        <translation>“%1”不能用于字段 %2。</translation>
    </message>
</context>
<context>
    <name>quotas</name>
    <message>
        <source>A part of the blend is not right: %1</source>
        <translation>混合方式有一部分不对：%1</translation>
    </message>
    <message>
        <source>it names no method.</source>
        <translation>没有写分解方式。</translation>
    </message>
    <message>
        <source>a blend cannot hold another blend.</source>
        <translation>混合里不能再有混合。</translation>
    </message>
    <message>
        <source>the share of %1 is not a number from zero up.</source>
        <translation>%1的占比不是不小于零的数。</translation>
    </message>
    <message>
        <source>none of them says who gets how much.</source>
        <translation>没有一种说明谁得多少。</translation>
    </message>
    <message>
        <source>there is none.</source>
        <translation>一个也没有。</translation>
    </message>
    <message>
        <source>%1 has no history and counts as the mean of its level.</source>
        <translation>%1没有历史，按同级平均值计。</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Several methods, each with its share.</source>
        <translation>几种方式按占比混合。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>Method, share and parameters of each.</source>
        <translation>每种的方式、占比和参数。</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <translation>%1% %2</translation>
    </message>
    <message>
        <source> + </source>
        <translation> + </translation>
    </message>
    <message>
        <source>There is no organization yet. Import or add it first.</source>
        <translation>还没有组织。请先导入或添加。</translation>
    </message>
    <message>
        <source>This unit does not stand in the organization of the plan&apos;s year.</source>
        <translation>这个单位不在方案年度的组织里。</translation>
    </message>
    <message>
        <source>Nobody stands below %1: there is nothing to break down.</source>
        <translation>%1之下没有人，无可分解。</translation>
    </message>
    <message>
        <source>%1 is not above the level %2.</source>
        <translation>%1不在%2之上。</translation>
    </message>
    <message>
        <source>The buffer must be between -100 and 1,000 percent.</source>
        <translation>预留必须在 -100% 到 1000% 之间。</translation>
    </message>
    <message>
        <source>The rounding step is out of range.</source>
        <translation>取整单位超出范围。</translation>
    </message>
    <message>
        <source>%1 has no target yet. Say which total to break down.</source>
        <translation>%1还没有目标。请说明要分解的总额。</translation>
    </message>
    <message>
        <source>A bound is an amount, or growth against last year as -5% or +20%: &quot;%1&quot; is neither.</source>
        <translation>上下限应为金额，或比去年的增幅如 -5%、+20%：“%1”都不是。</translation>
    </message>
    <message>
        <source>%1 has %2 in %3, below its floor of %4.</source>
        <translation>%1在%3是 %2，低于下限 %4。</translation>
    </message>
    <message>
        <source>%1 has %2 in %3, above its cap of %4.</source>
        <translation>%1在%3是 %2，高于上限 %4。</translation>
    </message>
    <message>
        <source>Change the target or the bound.</source>
        <translation>请修改目标或上下限。</translation>
    </message>
    <message>
        <source>Those below %1 sum to %2, which is %3 less than its target.</source>
        <translation>%1的下级合计 %2，比自身目标少 %3。</translation>
    </message>
    <message>
        <source>Spread the target again or lower it.</source>
        <translation>请重新分解或降低目标。</translation>
    </message>
    <message>
        <source>%1 has no target, but others of %2 have.</source>
        <translation>%1没有目标，而%2的其他成员有。</translation>
    </message>
    <message>
        <source>Set a target, or 0.</source>
        <translation>请设目标，或设为 0。</translation>
    </message>
    <message>
        <source>%1 has a target but stands nowhere in the plan&apos;s year.</source>
        <translation>%1有目标，但在方案年度的组织里没有位置。</translation>
    </message>
    <message>
        <source>Place it in the organization, or clear the target.</source>
        <translation>请把它放进组织，或清除目标。</translation>
    </message>
    <message>
        <source>The product lines of %1 sum to %2, its target is %3.</source>
        <translation>%1各产品线合计 %2，自身目标是 %3。</translation>
    </message>
    <message>
        <source>Change the lines or the target of all products.</source>
        <translation>请修改各产品线或总目标。</translation>
    </message>
    <message>
        <source>Nobody has a target for %1.</source>
        <translation>还没有人有%1的目标。</translation>
    </message>
    <message>
        <source>Break a total down, or plan without this measure.</source>
        <translation>请分解一个总额，或不规划这个指标。</translation>
    </message>
    <message>
        <source>The plan %1 has no targets.</source>
        <translation>方案 %1 还没有目标。</translation>
    </message>
    <message>
        <source>Break a total down or import targets.</source>
        <translation>请分解一个总额，或导入目标。</translation>
    </message>
    <message>
        <source>This unit or person does not stand in the organization of the plan&apos;s year.</source>
        <translation>这个单位或人员不在方案年度的组织里。</translation>
    </message>
    <message>
        <source>The amount of %1 is out of range.</source>
        <translation>%1的金额超出范围。</translation>
    </message>
    <message>
        <source>%1 spreads months, not those below. Use it in a breakdown.</source>
        <translation>%1分的是月份，不是下级。请在分解中使用它。</translation>
    </message>
    <message>
        <source>The plan %1 has no targets for %2. It has: %3.</source>
        <translation>方案 %1 没有 %2 的目标。它有：%3。</translation>
    </message>
    <message>
        <source>The plan %1 has no version %2.</source>
        <translation>方案 %1 没有版本 %2。</translation>
    </message>
    <message>
        <source>%1 %2 is published and never changes. Create the next draft of the plan and edit that.</source>
        <translation>%1 %2 已发布，不能修改。请新建下一个草稿后再改。</translation>
    </message>
    <message>
        <source>The plan %1 has no targets by product line.</source>
        <translation>方案 %1 没有按产品线的目标。</translation>
    </message>
    <message>
        <source>The percentage is out of range.</source>
        <translation>百分比超出范围。</translation>
    </message>
    <message>
        <source>New draft of plan %1</source>
        <translation>新建方案 %1 的草稿</translation>
    </message>
    <message>
        <source>Delete plan %1</source>
        <translation>删除方案 %1</translation>
    </message>
    <message>
        <source>Publish plan %1</source>
        <translation>发布方案 %1</translation>
    </message>
    <message>
        <source>Break plan %1 down</source>
        <translation>分解方案 %1</translation>
    </message>
    <message>
        <source>Set targets of %1 in %2</source>
        <translation>设置%1在 %2 的目标</translation>
    </message>
    <message>
        <source>Paste targets into %1</source>
        <translation>粘贴目标到 %1</translation>
    </message>
    <message>
        <source>Multiply targets in %1</source>
        <translation>把 %1 的目标乘以倍数</translation>
    </message>
    <message>
        <source>Clear targets in %1</source>
        <translation>清空 %1 的目标</translation>
    </message>
    <message>
        <source>Lock targets of %1 in %2</source>
        <translation>锁定%1在 %2 的目标</translation>
    </message>
    <message>
        <source>Unlock targets of %1 in %2</source>
        <translation>解锁%1在 %2 的目标</translation>
    </message>
    <message>
        <source>Bound targets of %1 in %2</source>
        <translation>限定%1在 %2 的目标</translation>
    </message>
    <message>
        <source>A target is out of range.</source>
        <translation>目标超出范围。</translation>
    </message>
    <message>
        <source>The plan has a draft already: %1.</source>
        <translation>方案已有草稿：%1。</translation>
    </message>
    <message>
        <source>There is a plan %1 already.</source>
        <translation>已有方案 %1。</translation>
    </message>
    <message>
        <source>What was published as %1 %2 is not what stands there now.</source>
        <translation>%1 %2 发布时的内容与现在的不一致。</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>请恢复最新的备份。</translation>
    </message>
    <message>
        <source>The sum below %1 is wrong in month %2.</source>
        <translation>%1的下级合计在第 %2 个月不对。</translation>
    </message>
    <message>
        <source>Published plans are unchanged</source>
        <translation>已发布的方案没有变动</translation>
    </message>
    <message>
        <source>Sums of the quotas</source>
        <translation>目标的合计</translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>销量</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>%1 is not a number: %2.</source>
        <translation>%1不是数字：%2。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Any metric. Without it: the actual figure of what is planned.</source>
        <translation>任意指标。不填：所规划内容的实际数。</translation>
    </message>
    <message>
        <source>Without history</source>
        <translation>没有历史时</translation>
    </message>
    <message>
        <source>What those get who have no figure: nothing, or the mean of the others (all alike where nobody has any).</source>
        <translation>没有数的得什么：不得，或取其他的平均（都没有时均分）。</translation>
    </message>
    <message>
        <source>%1 has a figure below zero and gets no share.</source>
        <translation>%1的数小于零，不得份额。</translation>
    </message>
    <message>
        <source>Choose another period or set its target by hand.</source>
        <translation>请换一个期间，或手工设置它的目标。</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>均分</translation>
    </message>
    <message>
        <source>Everybody gets the same.</source>
        <translation>每个下级得到同样多。</translation>
    </message>
    <message>
        <source>in equal parts</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Share of history</source>
        <translation>历史占比</translation>
    </message>
    <message>
        <source>In proportion to a figure of a past period.</source>
        <translation>按过去某一期的指标占比分。</translation>
    </message>
    <message>
        <source>by the share in %1 of %2</source>
        <translation>按 %2 的%1占比</translation>
    </message>
    <message>
        <source>Growth on history</source>
        <translation>历史增长</translation>
    </message>
    <message>
        <source>In proportion to a past figure plus growth, which may differ from one to the other.</source>
        <translation>按过去的指标加上增长来分，各自的增长可以不同。</translation>
    </message>
    <message>
        <source>Growth in percent</source>
        <translation>增长百分比</translation>
    </message>
    <message>
        <source>For all that have none of their own.</source>
        <translation>用于没有单独设定的。</translation>
    </message>
    <message>
        <source>Growth of single ones</source>
        <translation>单独的增长</translation>
    </message>
    <message>
        <source>Percent by unit or person.</source>
        <translation>各单位或人员的百分比。</translation>
    </message>
    <message>
        <source>by %1 of %2 with %3 % growth</source>
        <translation>按 %2 的%1增长 %3%</translation>
    </message>
    <message>
        <source>The productivity must not be below zero.</source>
        <translation>人均产出不能小于零。</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>产能</translation>
    </message>
    <message>
        <source>By people: months at work × ramp after hiring × what a full month brings.</source>
        <translation>按人：在岗月数 × 入职后的产能爬坡 × 每满月产出。</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>人均产出</translation>
    </message>
    <message>
        <source>What one person brings in a full month.</source>
        <translation>一个人每满月带来多少。</translation>
    </message>
    <message>
        <source>Productivity by post</source>
        <translation>各岗位的人均产出</translation>
    </message>
    <message>
        <source>For posts that differ.</source>
        <translation>用于不同的岗位。</translation>
    </message>
    <message>
        <source>by the capacity of the people who are there</source>
        <translation>按在岗人员的产能</translation>
    </message>
    <message>
        <source>by the capacity of the people who are there, %1 a full month</source>
        <translation>按在岗人员的产能，每满月 %1</translation>
    </message>
    <message>
        <source>The holidays of some of the years are not known: the Spring Festival keeps its past months.</source>
        <translation>有些年份的节假日未知：春节按过去的月份计。</translation>
    </message>
    <message>
        <source>There is one year of history: its shape is used as it is.</source>
        <translation>只有一年历史：直接沿用它的形状。</translation>
    </message>
    <message>
        <source>Seasonality</source>
        <translation>季节指数</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Mean share of each month, or ratio to the moving average (takes growth out).</source>
        <translation>各月平均占比，或对移动平均的比率（去除增长）。</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>春节</translation>
    </message>
    <message>
        <source>Split January and February by their working days in the plan&apos;s year.</source>
        <translation>按方案年度一、二月的工作日来拆分。</translation>
    </message>
    <message>
        <source>Weights by hand</source>
        <translation>手工权重</translation>
    </message>
    <message>
        <source>In proportion to weights that you give; who has none gets nothing.</source>
        <translation>按你给的权重分；没有权重的不得。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>A number from zero up for each unit or person.</source>
        <translation>每个单位或人员一个不小于零的数。</translation>
    </message>
    <message>
        <source>by weights given by hand</source>
        <translation>按手工给定的权重</translation>
    </message>
    <message>
        <source>There is no breakdown method %1. There are: %2.</source>
        <translation>没有分解方式 %1。可用的有：%2。</translation>
    </message>
    <message>
        <source>A plan needs a key of at most 40 characters, without @ and comma: &quot;%1&quot; is none.</source>
        <translation>方案名最多 40 个字符，不含 @ 和逗号：“%1”不行。</translation>
    </message>
    <message>
        <source>%1 %2 cannot be published: %3</source>
        <translation>%1 %2 不能发布：%3</translation>
    </message>
    <message>
        <source>Say which fiscal year the new plan %1 is for.</source>
        <translation>请说明新方案 %1 用于哪个财年。</translation>
    </message>
    <message>
        <source>The plan %1 is for the fiscal year %2.</source>
        <translation>方案 %1 用于财年 %2。</translation>
    </message>
    <message>
        <source>The plan %1 has a draft already: %2. Publish or delete that first.</source>
        <translation>方案 %1 已有草稿 %2。请先发布或删除它。</translation>
    </message>
    <message>
        <source>%1 %2 has been published: the plan stays.</source>
        <translation>%1 %2 已发布过，方案要保留。</translation>
    </message>
    <message>
        <source>There is no measure %1.</source>
        <translation>没有目标指标 %1。</translation>
    </message>
    <message>
        <source>There is no plan %1.</source>
        <translation>没有方案 %1。</translation>
    </message>
    <message>
        <source>The plan %1 has no version.</source>
        <translation>方案 %1 没有版本。</translation>
    </message>
    <message>
        <source>%1 is not made of whole months of the plan&apos;s year (%2 to %3).</source>
        <translation>%1 不是方案年度内的整月（%2 至 %3）。</translation>
    </message>
    <message>
        <source>There are not enough whole years with figures: one is needed for the share of each month, two for the ratio to the moving average.</source>
        <translation>有数据的完整年度不够：各月占比需要一年，对移动平均的比率需要两年。</translation>
    </message>
    <message>
        <source>%1 has not been broken down.</source>
        <translation>%1还没有分解。</translation>
    </message>
    <message>
        <source>%1 is locked there. Unlock it first.</source>
        <translation>%1在那里已锁定。请先解锁。</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>单位或人员</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>产品线</translation>
    </message>
    <message>
        <source>Month 1</source>
        <translation>第 1 月</translation>
    </message>
    <message>
        <source>Month 2</source>
        <translation>第 2 月</translation>
    </message>
    <message>
        <source>Month 3</source>
        <translation>第 3 月</translation>
    </message>
    <message>
        <source>Month 4</source>
        <translation>第 4 月</translation>
    </message>
    <message>
        <source>Month 5</source>
        <translation>第 5 月</translation>
    </message>
    <message>
        <source>Month 6</source>
        <translation>第 6 月</translation>
    </message>
    <message>
        <source>Month 7</source>
        <translation>第 7 月</translation>
    </message>
    <message>
        <source>Month 8</source>
        <translation>第 8 月</translation>
    </message>
    <message>
        <source>Month 9</source>
        <translation>第 9 月</translation>
    </message>
    <message>
        <source>Month 10</source>
        <translation>第 10 月</translation>
    </message>
    <message>
        <source>Month 11</source>
        <translation>第 11 月</translation>
    </message>
    <message>
        <source>Month 12</source>
        <translation>第 12 月</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Actual figure</source>
        <translation>实际指标</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>财年</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>目标指标</translation>
    </message>
    <message>
        <source>By product line</source>
        <translation>按产品线</translation>
    </message>
    <message>
        <source>Version of a plan</source>
        <translation>方案版本</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Mark of a target</source>
        <translation>目标标记</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>手工填写</translation>
    </message>
    <message>
        <source>Way of breaking down</source>
        <translation>分解设置</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>分解方式</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>Buffer (millionths)</source>
        <translation>预留（百万分之）</translation>
    </message>
    <message>
        <source>By months</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>评审中</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Quota breakdown</source>
        <translation>目标分解</translation>
    </message>
    <message>
        <source>Buffer at the top</source>
        <translation>顶层预留</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 has %2 for %3.</source>
        <translation>%1在%3的目标是 %2。</translation>
    </message>
    <message>
        <source>%1 spreads %2 over those below %3.</source>
        <translation>%1把 %2 分给下级：%3。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>It is the top: nothing above it is broken down.</source>
        <translation>它是最上级，上面没有分解。</translation>
    </message>
    <message>
        <source>%1 has not been broken down by a method.</source>
        <translation>%1还没有按方式分解。</translation>
    </message>
    <message>
        <source>It was set by hand.</source>
        <translation>它是手工设置的。</translation>
    </message>
    <message>
        <source>Last changed by %1 on %2, from %3 to %4.</source>
        <translation>最近由%1在 %2 从 %3 改为 %4。</translation>
    </message>
    <message>
        <source> </source>
        <translation> </translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Gap to target</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Collections target</source>
        <translation>回款目标</translation>
    </message>
    <message>
        <source>Collections attainment</source>
        <translation>回款达成率</translation>
    </message>
    <message>
        <source>Collections gap</source>
        <translation>回款缺口</translation>
    </message>
    <message>
        <source>Units target</source>
        <translation>销量目标</translation>
    </message>
    <message>
        <source>Units attainment</source>
        <translation>销量达成率</translation>
    </message>
    <message>
        <source>Units gap</source>
        <translation>销量缺口</translation>
    </message>
    <message>
        <source>New customers target</source>
        <translation>新客户目标</translation>
    </message>
    <message>
        <source>New customers attainment</source>
        <translation>新客户达成率</translation>
    </message>
    <message>
        <source>New customers gap</source>
        <translation>新客户缺口</translation>
    </message>
    <message>
        <source>Gross profit target</source>
        <translation>毛利目标</translation>
    </message>
    <message>
        <source>Gross profit attainment</source>
        <translation>毛利达成率</translation>
    </message>
    <message>
        <source>Gross profit gap</source>
        <translation>毛利缺口</translation>
    </message>
    <message>
        <source>The target of the published plan of each fiscal year; where a unit has none of its own, the sum of those below.</source>
        <translation>各财年已发布方案的目标；单位自己没有目标时取下级合计。</translation>
    </message>
    <message>
        <source>1 + (actual - target) / |target|: for a target above zero the actual figure divided by it. None where there is no target.</source>
        <translation>1 + (实际 − 目标) / |目标|：目标大于零时即实际除以目标。没有目标则无。</translation>
    </message>
    <message>
        <source>Actual less target.</source>
        <translation>实际减目标。</translation>
    </message>
    <message>
        <source>The month has no year.</source>
        <translation>月份没有年份。</translation>
    </message>
    <message>
        <source>Write it as 2026-07, or map a column with the year.</source>
        <translation>请写成 2026-07，或映射一列年份。</translation>
    </message>
    <message>
        <source>The row names neither a person nor a unit.</source>
        <translation>这一行既没有人员也没有单位。</translation>
    </message>
    <message>
        <source>Fill in whose target it is.</source>
        <translation>请填写是谁的目标。</translation>
    </message>
    <message>
        <source>Use sales.amount or another key of a measure.</source>
        <translation>请用 sales.amount 或其他目标指标的键。</translation>
    </message>
    <message>
        <source>%1 has no parts of that size.</source>
        <translation>%1没有这么小的单位。</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>请写整数。</translation>
    </message>
    <message>
        <source>The plan %1 is for the fiscal year %2; %3 is not in it.</source>
        <translation>方案 %1 用于财年 %2，%3 不在其中。</translation>
    </message>
    <message>
        <source>Name another plan, or correct the month.</source>
        <translation>请指明别的方案，或改正月份。</translation>
    </message>
    <message>
        <source>%1 has no figure of last year to grow from. Give an amount instead.</source>
        <translation>%1 没有去年的数，无法按增幅计算。请改用金额。</translation>
    </message>
    <message>
        <source>The floor of %1 (%2) is above its cap (%3).</source>
        <translation>%1 的下限（%2）高于上限（%3）。</translation>
    </message>
    <message>
        <source>%1 is %2 below its floor.</source>
        <translation>%1 比下限低 %2。</translation>
    </message>
    <message>
        <source>%1 is %2 above its cap.</source>
        <translation>%1 比上限高 %2。</translation>
    </message>
    <message>
        <source>You may not change the targets of %1.</source>
        <translation>你不能修改 %1 的目标。</translation>
    </message>
    <message>
        <source>New version of plan %1</source>
        <translation>方案 %1 的新版本</translation>
    </message>
    <message>
        <source>Its year is at least %1 (%2 on last year).</source>
        <translation>全年不低于 %1（较上年 %2）。</translation>
    </message>
    <message>
        <source>Its year is at most %1 (%2 on last year).</source>
        <translation>全年不高于 %1（较上年 %2）。</translation>
    </message>
    <message>
        <source>Its year is at least %1.</source>
        <translation>全年不低于 %1。</translation>
    </message>
    <message>
        <source>Its year is at most %1.</source>
        <translation>全年不高于 %1。</translation>
    </message>
    <message>
        <source>%1 is at least %2.</source>
        <translation>%1 不低于 %2。</translation>
    </message>
    <message>
        <source>%1 is at most %2.</source>
        <translation>%1 不高于 %2。</translation>
    </message>
    <message>
        <source>A buffer of %1 is added.</source>
        <translation>另加 %1 的预留。</translation>
    </message>
    <message>
        <source>The share of %1 is %2, exactly %3, rounded to %4.</source>
        <translation>%1 的份额为 %2，精确值 %3，取整到 %4。</translation>
    </message>
    <message>
        <source>Whose figures count. Without it: the year before the plan&apos;s; while that still runs, the last twelve whole months.</source>
        <translation>以哪个期间的数据为准。不填：方案年的上一年；该年尚未结束时，取最近十二个完整月份。</translation>
    </message>
    <message>
        <source>%1 is not a fiscal year.</source>
        <translation>%1 不是一个财年。</translation>
    </message>
    <message>
        <source>%1 is not over yet: the months that are missing would come out too low.</source>
        <translation>%1 尚未结束：缺少的月份会偏低。</translation>
    </message>
    <message>
        <source>History begins in the middle of its only year: the months before it count as nothing.</source>
        <translation>历史数据从唯一一年的年中开始：之前的月份按零计。</translation>
    </message>
    <message>
        <source>Import earlier figures, or set the months by hand.</source>
        <translation>请导入更早的数据，或手工设置各月。</translation>
    </message>
    <message>
        <source>months in the shape of past years</source>
        <translation>各月按往年形态</translation>
    </message>
    <message>
        <source>months in the shape of %1 in %2, a fiscal year that was over</source>
        <translation>各月按 %2（已结束的财年）%1 的形态</translation>
    </message>
    <message>
        <source>months in the mean shape of %1 from %2 to %3, fiscal years that were over</source>
        <translation>各月按 %2 至 %3（均为已结束的财年）%1 的平均形态</translation>
    </message>
    <message>
        <source>The months in the shape of past fiscal years that are over: a year that still runs would make its last months too low. Who gets what stays by its present method.</source>
        <translation>各月按已结束财年的形态：尚未结束的年份会使最后几个月偏低。谁分得多少仍按现有方法。</translation>
    </message>
    <message>
        <source>How many years count.</source>
        <translation>计入几年。</translation>
    </message>
    <message>
        <source>Last year that counts</source>
        <translation>计入的最后一年</translation>
    </message>
    <message>
        <source>Without it: the last fiscal year before the plan&apos;s that is over.</source>
        <translation>不填：方案年之前最近一个已结束的财年。</translation>
    </message>
    <message>
        <source>Target due by now</source>
        <translation>目前应达目标</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Projected landing</source>
        <translation>预计落点</translation>
    </message>
    <message>
        <source>Collections due by now</source>
        <translation>目前应达回款</translation>
    </message>
    <message>
        <source>Collections pace</source>
        <translation>回款进度</translation>
    </message>
    <message>
        <source>Collections landing</source>
        <translation>回款预计落点</translation>
    </message>
    <message>
        <source>Units due by now</source>
        <translation>目前应达销量</translation>
    </message>
    <message>
        <source>Units pace</source>
        <translation>销量进度</translation>
    </message>
    <message>
        <source>Units landing</source>
        <translation>销量预计落点</translation>
    </message>
    <message>
        <source>New customers due by now</source>
        <translation>目前应达新客</translation>
    </message>
    <message>
        <source>New customers pace</source>
        <translation>新客进度</translation>
    </message>
    <message>
        <source>New customers landing</source>
        <translation>新客预计落点</translation>
    </message>
    <message>
        <source>Gross profit due by now</source>
        <translation>目前应达毛利</translation>
    </message>
    <message>
        <source>Gross profit pace</source>
        <translation>毛利进度</translation>
    </message>
    <message>
        <source>Gross profit landing</source>
        <translation>毛利预计落点</translation>
    </message>
    <message>
        <source>What of the target is due by the end of the data: months that are over whole, the running month by the working days gone, weighed as history sold on them.</source>
        <translation>到数据截止日应达的目标：已结束的月份全部计入，当月按已过工作日计，权重取自历史上各工作日的销售。</translation>
    </message>
    <message>
        <source>Actual divided by what of the target is due by now.</source>
        <translation>实际 ÷ 目前应达目标。</translation>
    </message>
    <message>
        <source>Where the period ends if the rest goes as it went so far, drawn towards the target while little of the period is gone.</source>
        <translation>按目前走势推算的期末值；期间刚开始时向目标靠拢。</translation>
    </message>
    <message>
        <source>The amounts given for %1 do not agree: those of its months make another sum than that of the whole. Change one of them.</source>
        <translation>%1 的数额互相矛盾：各月之和与合计不符。请改其中一个。</translation>
    </message>
    <message>
        <source>Fill targets in %1</source>
        <translation>填充 %1 的目标</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1及另外 %2 个</translation>
    </message>
    <message>
        <source>Held as they are, locked or set by hand: %1.</source>
        <translation>因锁定或手工填写而保持不变：%1。</translation>
    </message>
    <message>
        <source>At a floor or cap: %1.</source>
        <translation>已在下限或上限：%1。</translation>
    </message>
    <message>
        <source>The rest of %1, %2, is shared among the others.</source>
        <translation>%1其余的 %2 由其他各方分摊。</translation>
    </message>
    <message>
        <source>By its weight the share of %1 would be %2.</source>
        <translation>按权重，%1的份额应为 %2。</translation>
    </message>
    <message>
        <source>The share of %1 in it is %2, exactly %3, rounded to %4.</source>
        <translation>%1在其中的份额为 %2，精确值 %3，取整到 %4。</translation>
    </message>
    <message>
        <source>%1 was set by hand: the breakdown does not give this figure.</source>
        <translation>%1是手工填写的：这个数不是分解得出的。</translation>
    </message>
    <message>
        <source>%1 is locked: it stayed when others were changed, and the breakdown does not give this figure.</source>
        <translation>%1已锁定：其他数变动时它保持不变，这个数不是分解得出的。</translation>
    </message>
    <message>
        <source>Targets below %1 were set by hand, and it took the difference: the breakdown does not give this figure.</source>
        <translation>%1下面的目标有手工填写，差额计入了它：这个数不是分解得出的。</translation>
    </message>
    <message>
        <source>%1 stayed when what stands above or beside it was changed: the breakdown does not give this figure any more.</source>
        <translation>%1在上级或同级变动时保持不变：这个数已不是分解得出的。</translation>
    </message>
    <message>
        <source>Locked cells on this level: %1 (%2).</source>
        <translation>这一级锁定的格：%1 个（%2）。</translation>
    </message>
    <message>
        <source>Actual by now</source>
        <translation>截至今日实际</translation>
    </message>
    <message>
        <source>Collections by now</source>
        <translation>截至今日回款</translation>
    </message>
    <message>
        <source>Units by now</source>
        <translation>截至今日销量</translation>
    </message>
    <message>
        <source>New customers by now</source>
        <translation>截至今日新客户</translation>
    </message>
    <message>
        <source>Gross profit by now</source>
        <translation>截至今日毛利</translation>
    </message>
    <message>
        <source>The actual figure up to today: what is dated later does not count yet.</source>
        <translation>截至今天的实际值：日期在今天之后的尚不计入。</translation>
    </message>
    <message>
        <source>A target of %1 is locked. Unlock it first.</source>
        <translation>%1 的一项目标已锁定。请先解锁。</translation>
    </message>
    <message>
        <source>The targets of %1 here are not those that were published. Look at them, and publish again.</source>
        <translation>这里 %1 的目标与发布时的不一致。请核对后重新发布。</translation>
    </message>
</context>
<context>
    <name>reporting</name>
    <message>
        <source>%1 (%2)</source>
        <comment>column title, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>%1: tables are written as .xlsx or .csv. Choose a name that ends so.</source>
        <translation>%1：表格只能写成 .xlsx 或 .csv。请换一个以此结尾的名称。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>sales</name>
    <message>
        <source>A product needs a name.</source>
        <translation>产品需要名称。</translation>
    </message>
    <message>
        <source>The product &quot;%1&quot; has the code %2 already.</source>
        <translation>产品“%1”已使用编码 %2。</translation>
    </message>
    <message>
        <source>The dataset %1 has no lines of a batch.</source>
        <translation>数据集 %1 没有批次明细。</translation>
    </message>
    <message>
        <source>These lines are in the workspace already (%1).</source>
        <translation>这些明细已在工作区里（%1）。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>大区</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>产品线</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>子类别</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Credit shares</source>
        <translation>业绩分摊</translation>
    </message>
    <message>
        <source>Sales have no values by &quot;%1&quot;.</source>
        <translation>销售不能按“%1”分组。</translation>
    </message>
    <message>
        <source>A filter on &quot;node&quot; is node=NAME or node!=NAME.</source>
        <translation>按节点筛选请写 node=名称 或 node!=名称。</translation>
    </message>
    <message>
        <source>An earlier import has this line already.</source>
        <translation>之前的导入已有这一行。</translation>
    </message>
    <message>
        <source>The amount is in %1, the workspace&apos;s currency is %2.</source>
        <translation>金额的货币是 %1，工作区的货币是 %2。</translation>
    </message>
    <message>
        <source>Convert the amounts, or import them into a workspace of that currency.</source>
        <translation>请换算金额，或导入到使用该货币的工作区。</translation>
    </message>
    <message>
        <source>A share of the credit is not below zero.</source>
        <translation>业绩分摊不能小于零。</translation>
    </message>
    <message>
        <source>Restore the newest backup, or undo and redo the import.</source>
        <translation>请恢复最新的备份，或撤销再重做这次导入。</translation>
    </message>
    <message>
        <source>%1 lines count that should not, or the other way round.</source>
        <translation>有 %1 行不该计入却计入，或该计入却没有计入。</translation>
    </message>
    <message>
        <source>%1 lines name a %2 that is not there.</source>
        <translation>有 %1 行指向不存在的%2。</translation>
    </message>
    <message>
        <source>The lines of the import &quot;%1&quot; are not what came in.</source>
        <translation>导入“%1”的明细与当初导入的不一致。</translation>
    </message>
    <message>
        <source>Which order lines count</source>
        <translation>哪些订单明细计入</translation>
    </message>
    <message>
        <source>Records that order lines name</source>
        <translation>订单明细所指的记录</translation>
    </message>
    <message>
        <source>Contents of the imports</source>
        <translation>导入的内容</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>客单价</translation>
    </message>
    <message>
        <source>Sales amount divided by the number of orders.</source>
        <translation>销售额除以订单数。</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>单位或人员</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>产品编码</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>The sum of the amounts of the order lines.</source>
        <translation>订单明细金额之和。</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>销量</translation>
    </message>
    <message>
        <source>The sum of the quantities of the order lines.</source>
        <translation>订单明细数量之和。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>How many different order numbers there are.</source>
        <translation>不同订单号的个数。</translation>
    </message>
    <message>
        <source>How many order lines there are.</source>
        <translation>订单明细的行数。</translation>
    </message>
    <message>
        <source>Cost of sales</source>
        <translation>销售成本</translation>
    </message>
    <message>
        <source>The sum of the costs of the order lines that have one.</source>
        <translation>有成本的订单明细的成本之和。</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Amount less cost of the order lines that have a cost.</source>
        <translation>有成本的订单明细的金额减成本。</translation>
    </message>
    <message>
        <source>The sum of the money that came in.</source>
        <translation>收到的款项之和。</translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation>活跃客户</translation>
    </message>
    <message>
        <source>How many customers ordered in the period.</source>
        <translation>期间内下过单的客户数。</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>How many customers ordered for the first time ever.</source>
        <translation>首次下单的客户数。</translation>
    </message>
    <message>
        <source>Lost customers</source>
        <translation>流失客户</translation>
    </message>
    <message>
        <source>How many customers had their last order twelve months before the period, and none since.</source>
        <translation>最后一次下单在十二个月之前、此后没有下单的客户数。</translation>
    </message>
    <message>
        <source>The workspace has no headquarters yet: add one first.</source>
        <translation>工作区还没有总部，请先添加。</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;.</source>
        <translation>没有产品“%1”。</translation>
    </message>
    <message>
        <source>Several products are called &quot;%1&quot;. Name one by its code or id.</source>
        <translation>有多个产品叫“%1”。请用编码或 id 指明。</translation>
    </message>
    <message>
        <source>Customer&apos;s owner</source>
        <translation>客户负责人</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>客户编码</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>行业细分</translation>
    </message>
    <message>
        <source>Customer&apos;s province</source>
        <translation>客户省份</translation>
    </message>
    <message>
        <source>Customer&apos;s city</source>
        <translation>客户城市</translation>
    </message>
    <message>
        <source>Customer&apos;s county</source>
        <translation>客户区县</translation>
    </message>
    <message>
        <source>Customer&apos;s country</source>
        <translation>客户国家</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Person&apos;s code</source>
        <translation>人员编码</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>大区编码</translation>
    </message>
    <message>
        <source>Leave the line out, or ask headquarters to import it.</source>
        <translation>请去掉这一行，或请总部导入。</translation>
    </message>
    <message>
        <source>%1 has lines in the import &quot;%2&quot; and cannot be deleted. Undo that import first.</source>
        <translation>%1 在导入“%2”中有明细，不能删除。请先撤销该次导入。</translation>
    </message>
    <message>
        <source>%1 kept sums are not those of the order lines.</source>
        <translation>%1 个汇总与订单明细不一致。</translation>
    </message>
    <message>
        <source>Sums of the order lines</source>
        <translation>订单明细的汇总</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>折扣率</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1：不是%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Amount at list price</source>
        <translation>标价金额</translation>
    </message>
    <message>
        <source>Amount plus discount of the order lines that tell their discount; of the others quantity times the product&apos;s list price. Lines of which neither is known do not count.</source>
        <translation>注明折扣的订单行按金额加折扣计；其余按数量乘以产品标价计。两者都不知道的行不计入。</translation>
    </message>
    <message>
        <source>Amount of lines with a list price</source>
        <translation>有标价的订单行金额</translation>
    </message>
    <message>
        <source>The amount of the order lines whose amount at list price is known.</source>
        <translation>标价金额已知的订单行的金额。</translation>
    </message>
    <message>
        <source>Price realisation</source>
        <translation>价格实现率</translation>
    </message>
    <message>
        <source>Amount divided by amount at list price, over the order lines of which that is known.</source>
        <translation>金额除以标价金额，只计标价金额已知的订单行。</translation>
    </message>
    <message>
        <source>Amount of all products</source>
        <translation>全部产品金额</translation>
    </message>
    <message>
        <source>The sales amount of the same place and time, whatever was sold.</source>
        <translation>同一地点和时间的销售额，不论卖的是什么产品。</translation>
    </message>
    <message>
        <source>Share of the product mix</source>
        <translation>产品结构占比</translation>
    </message>
    <message>
        <source>The part that these products are of the sales amount of all products.</source>
        <translation>这些产品占全部产品销售额的比例。</translation>
    </message>
    <message>
        <source>Overdue collections</source>
        <translation>逾期回款</translation>
    </message>
    <message>
        <source>What of the money came in after the day on which it was due. None where no collection tells that day.</source>
        <translation>到期日之后才收到的回款。没有任何回款注明到期日时不显示。</translation>
    </message>
    <message>
        <source>Retained customers</source>
        <translation>留存客户</translation>
    </message>
    <message>
        <source>How many customers ordered in the period and in the twelve months before it.</source>
        <translation>本期下单且此前十二个月内也下过单的客户数。</translation>
    </message>
    <message>
        <source>Won-back customers</source>
        <translation>赢回客户</translation>
    </message>
    <message>
        <source>How many customers ordered in the period, not in the twelve months before it, but earlier.</source>
        <translation>本期下单、此前十二个月内没有下单但更早下过单的客户数。</translation>
    </message>
    <message>
        <source>The lines of one day or month add up to more than the program can hold.</source>
        <translation>同一天或同一月的订单行合计超出程序能记的范围。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，数据未改动。</translation>
    </message>
    <message>
        <source>Leave it out, or have what is there updated.</source>
        <translation>请去掉这一行，或更新已有的。</translation>
    </message>
    <message>
        <source>Lines of imports name records that are not there. Run `check` on this workspace.</source>
        <translation>导入的明细引用了不存在的记录。请对此工作区运行 `check`。</translation>
    </message>
    <message>
        <source>lines of an import cannot be read</source>
        <translation>某次导入的明细无法读取</translation>
    </message>
    <message>
        <source>the lines of the import &quot;%1&quot; cannot be read</source>
        <translation>导入“%1”的明细无法读取</translation>
    </message>
    <message>
        <source>lines of the import &quot;%1&quot; name records that are not in it</source>
        <translation>导入“%1”的明细引用了包中没有的记录</translation>
    </message>
    <message>
        <source>There is no import %1 with lines.</source>
        <translation>没有带明细的导入 %1。</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>%1 已经存在。请换一个名字。</translation>
    </message>
    <message>
        <source>The workspace is being written by another program. Try again in a moment.</source>
        <translation>另一个程序正在写这个工作区。请稍后再试。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights of the file and its folder; nothing was changed.</source>
        <translation>无法写入 %1。请检查文件和文件夹的权限；数据未改动。</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed.</source>
        <translation>无法读写 %1。数据未改动。</translation>
    </message>
    <message>
        <source>%1 is not a Weiwo workspace.</source>
        <translation>%1 不是帷幄工作区。</translation>
    </message>
    <message>
        <source>The workspace could not carry this out. Nothing was changed.</source>
        <translation>工作区没能完成这项操作。数据未改动。</translation>
    </message>
    <message>
        <source>There is no workspace at %1.</source>
        <translation>%1 处没有工作区。</translation>
    </message>
    <message>
        <source>The workspace has %1 broken references and was left as it is.</source>
        <translation>工作区有 %1 处断开的引用，已保持原样。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program. Update this one to open it.</source>
        <translation>%1 由更新版本的程序写成。请更新本程序后再打开。</translation>
    </message>
    <message>
        <source>Another program took the log beside %1 away while it was open. Nothing was written; close the workspace and open it again.</source>
        <translation>%1 打开期间，它旁边的日志文件被其他程序移走了。未写入任何内容；请关闭工作区后重新打开。</translation>
    </message>
    <message>
        <source>%1 is a workspace that is open. Choose another file.</source>
        <translation>%1 是正在打开的工作区。请另选一个文件。</translation>
    </message>
    <message>
        <source>%1 is read-only here, and its newest changes stand in a file of their own beside it (%2). Copy both to a folder that you may write in, and open the copy.</source>
        <translation>%1 在这里只读，最新的修改还在它旁边的 %2 里。请把两个文件一起复制到你可以写入的文件夹，再打开副本。</translation>
    </message>
    <message>
        <source>%1 is damaged, and there is no backup beside it. Restore a copy that you have elsewhere.</source>
        <translation>%1 已损坏，旁边也没有备份。请用你在别处保存的副本恢复。</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore the newest backup beside it: %2.</source>
        <translation>%1 已损坏。请用它旁边最新的备份恢复：%2。</translation>
    </message>
    <message>
        <source>%1 has been changed by somebody else meanwhile. Close the workspace and open it again.</source>
        <translation>%1 已被他人改动。请关闭工作区后重新打开。</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Free some space and try again; nothing was changed.</source>
        <translation>%1 所在的磁盘已满。请腾出空间后重试；没有任何改动。</translation>
    </message>
    <message>
        <source>There is already a file at %1.</source>
        <translation>%1 处已有文件。</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>There is not enough memory to open the package with its passphrase.</source>
        <translation>内存不足，无法用口令打开该包。</translation>
    </message>
    <message>
        <source>its content cannot be decrypted</source>
        <translation>内容无法解密</translation>
    </message>
    <message>
        <source>One part of the package is too large.</source>
        <translation>包的一部分太大。</translation>
    </message>
    <message>
        <source>The package could not be packed.</source>
        <translation>包无法压缩。</translation>
    </message>
    <message>
        <source>a part of it is larger than any may be</source>
        <translation>有一部分超过允许的大小</translation>
    </message>
    <message>
        <source>it holds more than it says</source>
        <translation>内容比声明的多</translation>
    </message>
    <message>
        <source>it would unpack to far more than it is</source>
        <translation>解压后会大得离谱</translation>
    </message>
    <message>
        <source>a part of it cannot be unpacked</source>
        <translation>有一部分无法解压</translation>
    </message>
    <message>
        <source>it ends inside a part</source>
        <translation>在某一部分中间结束</translation>
    </message>
    <message>
        <source>it holds less than it says</source>
        <translation>内容比声明的少</translation>
    </message>
    <message>
        <source>The package holds something that this version does not know. Install a newer one to open it.</source>
        <translation>包中有本版本不认识的内容。请安装较新的版本后再打开。</translation>
    </message>
    <message>
        <source>The package was written by a newer program. Install that version to open it.</source>
        <translation>包由较新的程序写成。请安装该版本后再打开。</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>包头无法读取</translation>
    </message>
    <message>
        <source>The package is damaged: %1. Nothing was changed. Ask for it to be sent again.</source>
        <translation>包已损坏：%1。没有任何改动。请对方重新发送。</translation>
    </message>
    <message>
        <source>The package cannot be read: %1</source>
        <translation>无法读取该包：%1</translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation>开头不像一个包</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>被截短</translation>
    </message>
    <message>
        <source>its first bytes make no sense</source>
        <translation>开头的字节不合理</translation>
    </message>
    <message>
        <source>only %1 of %2 have arrived</source>
        <translation>只收到 %1，应为 %2</translation>
    </message>
    <message>
        <source>it is longer than it says</source>
        <translation>比声明的长</translation>
    </message>
    <message>
        <source>it was altered after it was signed</source>
        <translation>签名之后被改动过</translation>
    </message>
    <message>
        <source>The package belongs to another workspace. Nothing was changed.</source>
        <translation>该包属于另一个工作区。没有任何改动。</translation>
    </message>
    <message>
        <source>The sender of the package is not known here.</source>
        <translation>这里不认识该包的发送者。</translation>
    </message>
    <message>
        <source>The package names a sender that is known here by another key. Compare the fingerprints by phone.</source>
        <translation>该包写明的发送者在这里登记的是另一把密钥。请打电话核对指纹。</translation>
    </message>
    <message>
        <source>The package is locked by a passphrase. Ask its sender for it.</source>
        <translation>该包用口令锁定。请向发送者索取。</translation>
    </message>
    <message>
        <source>The package names this device, but was sealed to another key.</source>
        <translation>该包写明发给本设备，但用的是另一把密钥。</translation>
    </message>
    <message>
        <source>The package is for another device. Nothing was changed.</source>
        <translation>该包是发给另一台设备的。没有任何改动。</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>口令不对。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The package would be larger than 4 GB. Send a smaller scope.</source>
        <translation>包将超过 4 GB。请缩小范围。</translation>
    </message>
    <message>
        <source>The package needs somebody who may open it, or a passphrase.</source>
        <translation>包必须指定可以打开它的设备，或设口令。</translation>
    </message>
    <message>
        <source>A package is for %1 devices at most.</source>
        <translation>一个包最多发给 %1 台设备。</translation>
    </message>
    <message>
        <source>The key of a device is damaged. Enrol it again.</source>
        <translation>某台设备的密钥已损坏。请重新登记。</translation>
    </message>
    <message>
        <source>it does not say what it is to be added to</source>
        <translation>它没有说明应接在哪个版本之后</translation>
    </message>
    <message>
        <source>What the file keeps of whose values are in it is damaged. Restore a backup.</source>
        <translation>文件中关于各项数值由谁填写的记录已损坏。请恢复备份。</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>其中一部分无法读取</translation>
    </message>
    <message>
        <source>A row as the upstream has it is damaged in the file. Restore a backup.</source>
        <translation>文件中保存的上级版本的一行数据已损坏。请恢复备份。</translation>
    </message>
    <message>
        <source>The value %1 cannot be taken for this field.</source>
        <translation>此字段不能取值 %1。</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>改前看到的</translation>
    </message>
    <message>
        <source>Kept value</source>
        <translation>保留值</translation>
    </message>
    <message>
        <source>Kept value by</source>
        <translation>保留值由谁填写</translation>
    </message>
    <message>
        <source>Kept value of</source>
        <translation>保留值的时间</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>另一值</translation>
    </message>
    <message>
        <source>Other value by</source>
        <translation>另一值由谁填写</translation>
    </message>
    <message>
        <source>Other value of</source>
        <translation>另一值的时间</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>There is no conflict &quot;%1&quot;. `conflicts list` lists them.</source>
        <translation>没有冲突“%1”。用 `conflicts list` 查看。</translation>
    </message>
    <message>
        <source>Several conflicts begin with &quot;%1&quot;.</source>
        <translation>有多个冲突以“%1”开头。</translation>
    </message>
    <message>
        <source>This conflict has been answered already.</source>
        <translation>此冲突已处理过。</translation>
    </message>
    <message>
        <source>This conflict is about something that only a newer version knows.</source>
        <translation>此冲突涉及只有新版本才认识的内容。</translation>
    </message>
    <message>
        <source>This conflict is about a whole record: take what is kept, or the other.</source>
        <translation>此冲突涉及整条记录：请保留现状，或取另一方。</translation>
    </message>
    <message>
        <source>Enrol the device %1 of %2</source>
        <translation>登记设备 %1（%2）</translation>
    </message>
    <message>
        <source>Revoke the device %1</source>
        <translation>吊销设备 %1</translation>
    </message>
    <message>
        <source>Receive from %1</source>
        <translation>接收 %1 的下发</translation>
    </message>
    <message>
        <source>Answer conflicts</source>
        <translation>处理冲突</translation>
    </message>
    <message>
        <source>This device request is damaged or was changed on the way. Ask for it again.</source>
        <translation>此设备申请已损坏或在途中被改动。请对方重新发送。</translation>
    </message>
    <message>
        <source>This file is no device request. `device request` makes one.</source>
        <translation>此文件不是设备申请。用 `device request` 生成。</translation>
    </message>
    <message>
        <source>A device needs a name of one line, with at most %1 characters.</source>
        <translation>设备需要一个名称：一行，最多 %1 个字符。</translation>
    </message>
    <message>
        <source>This device request was made by a newer program. Update this one to read it.</source>
        <translation>此设备申请由更新版本的程序生成。请先升级本程序。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>This is the device of this copy itself. It needs no enrolment.</source>
        <translation>这就是本副本自己的设备，无需登记。</translation>
    </message>
    <message>
        <source>This copy submits to that device. It cannot be enrolled below this copy.</source>
        <translation>本副本向该设备上报，不能把它登记在本副本之下。</translation>
    </message>
    <message>
        <source>The device %1 is known with other keys. Ask for a new request as a new device.</source>
        <translation>设备 %1 登记的是另一组密钥。请对方作为新设备重新申请。</translation>
    </message>
    <message>
        <source>This key belongs to the device %1 already. Ask for a new request as a new device.</source>
        <translation>此密钥已属于设备 %1。请对方作为新设备重新申请。</translation>
    </message>
    <message>
        <source>This copy has only %1 and what is below. Enrol this device at a copy that has more, or for a unit below.</source>
        <translation>本副本只有 %1 及其下级。请在范围更大的副本上登记此设备，或只为下级单位登记。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Key to sign</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Key to receive</source>
        <translation>接收密钥</translation>
    </message>
    <message>
        <source>Limited to</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Submits to</source>
        <translation>上报给</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;. `device list` lists them.</source>
        <translation>没有设备“%1”。用 `device list` 查看。</translation>
    </message>
    <message>
        <source>Several devices are called &quot;%1&quot; or have an id that begins so.</source>
        <translation>有多台设备名为“%1”，或编号以此开头。</translation>
    </message>
    <message>
        <source>The device that asks has the fingerprint %1, another than the one given. Do not enrol it before its owner has read this one to you.</source>
        <translation>申请设备的指纹是 %1，与给出的不同。在设备主人亲口读出此指纹之前，请不要登记。</translation>
    </message>
    <message>
        <source>This is the device of this copy itself. It is revoked at the copy that it submits to.</source>
        <translation>这是本副本自己的设备，只能在它上报的副本上吊销。</translation>
    </message>
    <message>
        <source>This is the root copy: there is nobody to submit to. Name a device to send to with --to.</source>
        <translation>这是主库：没有上级可上报。要下发请用 --to 指明设备。</translation>
    </message>
    <message>
        <source>There is no device %1. `device list` lists them.</source>
        <translation>没有设备 %1。用 `device list` 查看。</translation>
    </message>
    <message>
        <source>The device %1 was revoked: nothing is sent to it.</source>
        <translation>设备 %1 已吊销：不再向它发送任何内容。</translation>
    </message>
    <message>
        <source>The device %1 gets its packages from another copy.</source>
        <translation>设备 %1 的同步包由另一副本提供。</translation>
    </message>
    <message>
        <source>This file belongs to another device: a copied file is no copy that can exchange packages. Ask for one of your own.</source>
        <translation>此文件属于另一台设备：复制来的文件不能交换同步包。请为本机申请一个副本。</translation>
    </message>
    <message>
        <source>The workspace&apos;s file lies in the shared folder. Move it elsewhere: only packages may be there.</source>
        <translation>工作区文件位于共享文件夹内。请移到别处：共享文件夹只能存放同步包。</translation>
    </message>
    <message>
        <source>The keys of this device lie in the shared folder. Choose another folder.</source>
        <translation>本设备的密钥位于共享文件夹内。请另选文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 is not there, or cannot be read.</source>
        <translation>文件夹 %1 不存在或无法读取。</translation>
    </message>
    <message>
        <source>The file is not complete yet.</source>
        <translation>文件尚未传输完整。</translation>
    </message>
    <message>
        <source>What the copy says of itself is not signed by its device.</source>
        <translation>该副本的状态文件不是由其设备签名的。</translation>
    </message>
    <message>
        <source>it is no package</source>
        <translation>这不是同步包</translation>
    </message>
    <message>
        <source>What the copy says of itself is damaged.</source>
        <translation>该副本的状态文件已损坏。</translation>
    </message>
    <message>
        <source>The package is from a device with the fingerprint %1. Compare it with its owner by phone, then name it with --trust %1.</source>
        <translation>此同步包来自指纹为 %1 的设备。请通过电话与其主人核对，然后用 --trust %1 确认。</translation>
    </message>
    <message>
        <source>A new copy needs a package with everything (package export --full).</source>
        <translation>新副本需要一个完整同步包（package export --full）。</translation>
    </message>
    <message>
        <source>The package is from a device that is not known here (fingerprint %1). Nothing was changed.</source>
        <translation>此同步包来自未登记的设备（指纹 %1）。没有任何改动。</translation>
    </message>
    <message>
        <source>The device %1 was revoked: nothing from it is taken in.</source>
        <translation>设备 %1 已吊销：不接收它的任何内容。</translation>
    </message>
    <message>
        <source>The device %1 submits to another copy.</source>
        <translation>设备 %1 向另一副本上报。</translation>
    </message>
    <message>
        <source>The package goes the other way: it is not for this copy.</source>
        <translation>此同步包方向相反：不是给本副本的。</translation>
    </message>
    <message>
        <source>There is no room for a copy of the package.</source>
        <translation>没有空间保存同步包的副本。</translation>
    </message>
    <message>
        <source>it is larger than a package can be</source>
        <translation>它超过了同步包的最大尺寸</translation>
    </message>
    <message>
        <source>This version does not know what this is about. Install a newer one.</source>
        <translation>此版本不认识这项内容。请安装更新的版本。</translation>
    </message>
    <message>
        <source>There is no such record here.</source>
        <translation>这里没有这条记录。</translation>
    </message>
    <message>
        <source>%1 Ask for a package with everything (package export --full). Nothing was changed.</source>
        <translation>%1请向对方要一个完整同步包（package export --full）。没有任何改动。</translation>
    </message>
    <message>
        <source>This package is from before %1 was restored from a backup: it does not count any more.</source>
        <translation>此同步包生成于 %1 从备份恢复之前，已不再有效。</translation>
    </message>
    <message>
        <source>%1 was restored from a backup meanwhile.</source>
        <translation>%1 在此期间从备份恢复过。</translation>
    </message>
    <message>
        <source>The package before this one is missing: it goes on from version %1, and this copy has %2.</source>
        <translation>缺少前一个同步包：此包从版本 %1 开始，而本副本是版本 %2。</translation>
    </message>
    <message>
        <source>What this copy may see has changed.</source>
        <translation>本副本的可见范围已改变。</translation>
    </message>
    <message>
        <source>Another computer has submitted as this device: one of them has a copy of the other&apos;s keys and file. One of them has to become a device of its own. Nothing was changed.</source>
        <translation>另一台电脑以本设备的名义上报过：其中一台用的是另一台的密钥和文件副本。其中一台必须登记为新设备。没有任何改动。</translation>
    </message>
    <message>
        <source>With this package, this copy would not be what %1 has.</source>
        <translation>接收此同步包后，本副本会与 %1 的数据不一致。</translation>
    </message>
    <message>
        <source>%1 has changed this since; your value is sent and will be decided there.</source>
        <translation>%1 此后改过这一项；您的值会上报，由上级裁定。</translation>
    </message>
    <message>
        <source>The unit %1 that a copy is limited to is not there.</source>
        <translation>副本所限定的单位 %1 不存在。</translation>
    </message>
    <message>
        <source>It was made in the name of %1, for whom the device %2 cannot speak.</source>
        <translation>这是以 %1 的名义做的修改，而设备 %2 无权代其修改。</translation>
    </message>
    <message>
        <source>Two computers submit as the device %1: one of them has a copy of the other&apos;s keys. One of them has to become a device of its own.</source>
        <translation>有两台电脑以设备 %1 的名义上报：其中一台用的是另一台的密钥副本。其中一台必须登记为新设备。</translation>
    </message>
    <message>
        <source>The package before this one is missing: entries %1 to %2 of the device %3. Ask for a new submission.</source>
        <translation>缺少前一个同步包：设备 %3 的第 %1 至 %2 项修改。请对方重新上报。</translation>
    </message>
    <message>
        <source>The clock of %1&apos;s computer is ahead: an edit is dated %2. It counts as made now.</source>
        <translation>%1 的电脑时钟偏快：有一项修改的时间是 %2，按现在计。</translation>
    </message>
    <message>
        <source>Have the clock of that computer set.</source>
        <translation>请校准那台电脑的时钟。</translation>
    </message>
    <message>
        <source>A device is given no other part of the workspace than the one where it is enrolled.</source>
        <translation>设备得到的数据范围必须与登记它的单位一致。</translation>
    </message>
    <message>
        <source>an edit in it says that two devices made it</source>
        <translation>其中一项修改声称由两台设备做出</translation>
    </message>
    <message>
        <source>It says that it was made on a device that does not submit to %1.</source>
        <translation>它声称由一台不向 %1 上报的设备做出。</translation>
    </message>
</context>
<context>
    <name>tiers</name>
    <message>
        <source>The share is a whole number of percent.</source>
        <translation>占比须为整数百分比。</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>占比分级</translation>
    </message>
    <message>
        <source>The largest customers that make up a share of all (ABC): who crosses the line belongs to them.</source>
        <translation>合计占到给定比例的最大客户（ABC）：跨线的客户归入上一级。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>among the largest that make up %3 of %1%2</source>
        <translation>属于占%1%2的 %3 的最大客户</translation>
    </message>
    <message>
        <source>The scheme %1 was changed or evaluated since. Look at the preview again.</source>
        <translation>方案“%1”在此期间被修改或评定过。请重新查看预览。</translation>
    </message>
    <message>
        <source>Say why the tier is set by hand, so that others know.</source>
        <translation>请写明手工指定级别的原因，便于他人了解。</translation>
    </message>
    <message>
        <source>The last day of a tier set by hand is today or later.</source>
        <translation>手工级别的截止日须为今天或以后。</translation>
    </message>
    <message>
        <source>This tier belongs to another scheme.</source>
        <translation>这个级别属于另一个方案。</translation>
    </message>
    <message>
        <source>No tier of this customer is set by hand.</source>
        <translation>这个客户没有手工指定的级别。</translation>
    </message>
    <message>
        <source>There is no kind of service standard &quot;%1&quot;.</source>
        <translation>没有“%1”这种服务标准。</translation>
    </message>
    <message>
        <source>%1 needs a value above 0.</source>
        <translation>“%1”需要大于 0 的值。</translation>
    </message>
    <message>
        <source>%1 needs words.</source>
        <translation>“%1”需要文字说明。</translation>
    </message>
    <message>
        <source>There is no kind of activity &quot;%1&quot;.</source>
        <translation>没有“%1”这种活动。</translation>
    </message>
    <message>
        <source>An activity is logged when it has happened: not for a day to come.</source>
        <translation>活动在发生之后记录，不能记在未来的日期。</translation>
    </message>
    <message>
        <source>%1 is no person.</source>
        <translation>“%1”不是人员。</translation>
    </message>
    <message>
        <source>The evaluation of %1 goes on from that of %2. Undo the later one first.</source>
        <translation>%1 的评定以 %2 的评定为基础。请先撤销较晚的一次。</translation>
    </message>
    <message>
        <source>The moves of the evaluation of %1 are not what was applied.</source>
        <translation>%1 的评定结果与应用时不一致。</translation>
    </message>
    <message>
        <source>Restore the newest backup, or undo the evaluation and apply it again.</source>
        <translation>请恢复最近的备份，或撤销这次评定后重新应用。</translation>
    </message>
    <message>
        <source>Change the tier scheme %1</source>
        <translation>修改分级方案“%1”</translation>
    </message>
    <message>
        <source>Delete the tier scheme %1</source>
        <translation>删除分级方案“%1”</translation>
    </message>
    <message>
        <source>Add the usual tier scheme</source>
        <translation>加入默认分级方案</translation>
    </message>
    <message>
        <source>Apply the tiers of %1 as of %2</source>
        <translation>应用“%1”的级别（截至 %2）</translation>
    </message>
    <message>
        <source>Set the tier of %1 to %2 by hand</source>
        <translation>手工指定“%1”的级别为“%2”</translation>
    </message>
    <message>
        <source>Leave the tier of %1 to the rules</source>
        <translation>“%1”的级别改由规则评定</translation>
    </message>
    <message>
        <source>Change the service standards of %1</source>
        <translation>修改“%1”的服务标准</translation>
    </message>
    <message>
        <source>Delete a service standard of %1</source>
        <translation>删除“%1”的一条服务标准</translation>
    </message>
    <message>
        <source>Log an activity with %1</source>
        <translation>记录与“%1”的活动</translation>
    </message>
    <message>
        <source>Delete an activity with %1</source>
        <translation>删除与“%1”的一条活动</translation>
    </message>
    <message>
        <source>Contents of the evaluations of tiers</source>
        <translation>级别评定的内容</translation>
    </message>
    <message>
        <source>Tiers were evaluated as of %1 already. Choose that day or a later one, or undo that evaluation.</source>
        <translation>级别已评定到 %1。请选择这一天或更晚的日期，或撤销那次评定。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，数据未改动。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>no longer in the book</source>
        <translation>已不在客户名录中</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n evaluation(s) in a row)</source>
        <translation>
            <numerusform>%1（连续 %n 次评定）</numerusform>
        </translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>无级别</translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <translation>%1 达到 %2（现为 %3）</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation>，至 %1</translation>
    </message>
    <message>
        <source>%1: %2, set by hand on %3%4: %5. By the rules: %6.</source>
        <translation>%1：%2，%3 手工指定%4：%5。按规则为 %6。</translation>
    </message>
    <message>
        <source> since %1</source>
        <translation>（自 %1）</translation>
    </message>
    <message>
        <source>%1: %2%3.</source>
        <translation>%1：%2%3。</translation>
    </message>
    <message>
        <source>%1: %2%3: %4.</source>
        <translation>%1：%2%3：%4。</translation>
    </message>
    <message numerus="yes">
        <source>It has not held the tier in %n evaluation(s); it goes down after %1.</source>
        <translation>
            <numerusform>已有 %n 次评定未保住级别，满 %1 次即降级。</numerusform>
        </translation>
    </message>
    <message>
        <source>It meets the rule of %1: the next evaluation lifts it.</source>
        <translation>已达到“%1”的规则，下次评定即升级。</translation>
    </message>
    <message>
        <source>For %1 it takes %2.</source>
        <translation>升为“%1”还需：%2。</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>，或</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>，并且</translation>
    </message>
    <message>
        <source>No change of a single figure leads to %1.</source>
        <translation>单独改变任何一项数据都不能升为“%1”。</translation>
    </message>
    <message>
        <source>Days since the last order</source>
        <translation>距最近下单天数</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Amount of the orders</source>
        <translation>订单金额</translation>
    </message>
    <message>
        <source>Predicted value</source>
        <translation>预测价值</translation>
    </message>
    <message>
        <source>%1 has no values by customer. Choose another metric.</source>
        <translation>“%1”没有按客户的数据。请选择其他指标。</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, at most %3</source>
        <translation>%1 %2，不超过 %3</translation>
    </message>
    <message>
        <source>%1 %2, more than %3</source>
        <translation>%1 %2，超过 %3</translation>
    </message>
    <message>
        <source>%1 %2, at least %3</source>
        <translation>%1 %2，达到 %3</translation>
    </message>
    <message>
        <source>%1 %2, less than %3</source>
        <translation>%1 %2，未达到 %3</translation>
    </message>
    <message>
        <source>Figures of so many months up to the day; 0: those of the scheme.</source>
        <translation>取截至当天若干个月的数据；0 表示用方案的月数。</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>The figure that is looked at, by customer.</source>
        <translation>按客户查看的指标。</translation>
    </message>
    <message numerus="yes">
        <source> in %n month(s)</source>
        <translation>
            <numerusform>（%n 个月）</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer&apos;s tier</source>
        <translation>客户级别</translation>
    </message>
    <message>
        <source>Customers with a service standard</source>
        <translation>有服务标准的客户</translation>
    </message>
    <message>
        <source>How many customers are owed visits or contacts by their tier, on the last day of the period.</source>
        <translation>期末按级别应拜访或联系的客户数。</translation>
    </message>
    <message>
        <source>Customers served as owed</source>
        <translation>按标准服务的客户</translation>
    </message>
    <message>
        <source>How many of them were visited and contacted within their standards, on the last day of the period.</source>
        <translation>其中期末拜访和联系都在标准之内的客户数。</translation>
    </message>
    <message>
        <source>Service compliance</source>
        <translation>服务达标率</translation>
    </message>
    <message>
        <source>The part of the customers with a service standard that were served as owed, on the last day of the period.</source>
        <translation>有服务标准的客户中，期末按标准服务的比例。</translation>
    </message>
    <message>
        <source>Potential (%1)</source>
        <translation>潜力（%1）</translation>
    </message>
    <message>
        <source>Share of the potential (%1)</source>
        <translation>潜力实现率（%1）</translation>
    </message>
    <message>
        <source>%1 is a ratio: it has no potential.</source>
        <translation>“%1”是比率，没有潜力可言。</translation>
    </message>
    <message>
        <source>The potential is no figure of that metric.</source>
        <translation>潜力不是该指标的有效数值。</translation>
    </message>
    <message>
        <source>at most %3 of the potential in %1%2</source>
        <translation>%1%2不超过潜力的 %3</translation>
    </message>
    <message>
        <source>at least %3 of the potential in %1%2</source>
        <translation>%1%2达到潜力的 %3</translation>
    </message>
    <message>
        <source>, which is at least %1</source>
        <translation>，潜力至少 %1</translation>
    </message>
    <message>
        <source>Potential and share</source>
        <translation>潜力与份额</translation>
    </message>
    <message>
        <source>A field of the matrix of potential and share: the potential of a customer is what the better ones of its kind reach, its share what it reaches of that.</source>
        <translation>潜力与份额矩阵中的一格：潜力是同类较好客户的水平，份额是该客户达到的比例。</translation>
    </message>
    <message>
        <source>Like customers</source>
        <translation>同类客户</translation>
    </message>
    <message>
        <source>Whose figures tell the potential: customers with the same value of this field.</source>
        <translation>用谁的数据估计潜力：该字段相同的客户。</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>Which of them is the mark: 0.9 is reached by one in ten.</source>
        <translation>以哪一位为标杆：0.9 表示十个客户中有一个达到。</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜力</translation>
    </message>
    <message>
        <source>At least so much, in the unit of the metric.</source>
        <translation>至少为此数，单位同指标。</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Above: at least that share. Below: at most.</source>
        <translation>above：至少为此份额；below：至多。</translation>
    </message>
    <message>
        <source>Of the potential, a part of one.</source>
        <translation>占潜力的比例，写成小数。</translation>
    </message>
    <message>
        <source>The limit is no amount of money.</source>
        <translation>界限不是有效金额。</translation>
    </message>
    <message>
        <source>What a customer is expected to order in the weeks to come: BG/NBD orders times their Gamma-Gamma value, from all that was ordered up to the day.</source>
        <translation>预计客户在今后若干周的订货金额：由截至当天的全部订单，按 BG/NBD 订单数乘以 Gamma–Gamma 单价估计。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>At least this amount of money.</source>
        <translation>至少为此金额。</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周数</translation>
    </message>
    <message>
        <source>How far ahead.</source>
        <translation>向前多少周。</translation>
    </message>
    <message numerus="yes">
        <source>predicted value of %n week(s) at least %1</source>
        <translation>
            <numerusform>%n 周预测价值至少 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no tier scheme &quot;%1&quot;. There are: %2.</source>
        <translation>没有分级方案“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>There is no tier &quot;%1&quot;. There are: %2.</source>
        <translation>没有级别“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>The second day must not be before the first.</source>
        <translation>第二个日期不能早于第一个。</translation>
    </message>
    <message>
        <source>Tier scheme</source>
        <translation>分级方案</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>缓冲带</translation>
    </message>
    <message>
        <source>Evaluations below</source>
        <translation>连续未达次数</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>组合方式</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Tier set by hand</source>
        <translation>手工级别</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Evaluation of tiers</source>
        <translation>级别评定</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Customers by tier</source>
        <translation>各级别客户数</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Hash of the moves</source>
        <translation>变动的哈希</translation>
    </message>
    <message>
        <source>Service standard</source>
        <translation>服务标准</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Recency score</source>
        <translation>近度得分</translation>
    </message>
    <message>
        <source>Frequency score</source>
        <translation>频度得分</translation>
    </message>
    <message>
        <source>Monetary score</source>
        <translation>金额得分</translation>
    </message>
    <message>
        <source>Sum of the RFM scores</source>
        <translation>RFM 总分</translation>
    </message>
    <message>
        <source>RFM cell</source>
        <translation>RFM 单元</translation>
    </message>
    <message>
        <source>At least so much; the lowest asks for nothing.</source>
        <translation>至少为此数；最低值表示不限。</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 至少 %2</translation>
    </message>
    <message>
        <source>sum at least %1</source>
        <translation>总分至少 %1</translation>
    </message>
    <message>
        <source>in the cells %1</source>
        <translation>属于单元 %1</translation>
    </message>
    <message>
        <source>RFM%1: %2</source>
        <translation>RFM%1：%2</translation>
    </message>
    <message>
        <source>has ordered</source>
        <translation>有订单</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>RFM scores</source>
        <translation>RFM 得分</translation>
    </message>
    <message>
        <source>Scores from 1 to 5 for how recently, how often and for how much a customer has ordered. Equal figures score equal, so that groups need not be of one size.</source>
        <translation>按最近订货时间、订货次数和金额各得 1 至 5 分。数值相同则得分相同，因此各组人数不一定相等。</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>The cells that fit, as 555,554,5*5; a star is any score. Empty: all.</source>
        <translation>符合的单元，如 555,554,5*5；星号为任意得分。留空为全部。</translation>
    </message>
    <message>
        <source>Cells are three scores from 1 to 5 each, as 555,554,5*5.</source>
        <translation>单元由三个 1 至 5 的得分组成，如 555,554,5*5。</translation>
    </message>
    <message>
        <source>This program does not know the kind of rule &quot;%1&quot;. A newer one may.</source>
        <translation>本程序不认识规则“%1”，新版本可能认识。</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>；且</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>；或</translation>
    </message>
    <message>
        <source>A tier scheme needs a name and a key.</source>
        <translation>分级方案需要名称和键。</translation>
    </message>
    <message>
        <source>There is a tier scheme with the key %1 already.</source>
        <translation>已有键为“%1”的分级方案。</translation>
    </message>
    <message>
        <source>Figures are of 1 to %1 months.</source>
        <translation>数据期为 1 至 %1 个月。</translation>
    </message>
    <message>
        <source>The band is a part from 0% to below 100%.</source>
        <translation>缓冲带为 0% 到 100% 以下。</translation>
    </message>
    <message>
        <source>A customer goes down after 1 to %1 evaluations.</source>
        <translation>客户在 1 至 %1 次评定后降级。</translation>
    </message>
    <message>
        <source>A scheme has 1 to %1 tiers.</source>
        <translation>方案有 1 至 %1 个级别。</translation>
    </message>
    <message>
        <source>A tier needs a name and a key.</source>
        <translation>级别需要名称和键。</translation>
    </message>
    <message>
        <source>Two tiers of a scheme are called %1.</source>
        <translation>方案中有两个级别都叫“%1”。</translation>
    </message>
    <message>
        <source>Each tier has a rank of its own, 1 the best: %1 has not.</source>
        <translation>每个级别有自己的排名，1 为最高；“%1”没有。</translation>
    </message>
    <message>
        <source>The moves of the evaluation of %1 cannot be read. Undo that evaluation and apply it again.</source>
        <translation>%1 的评定结果无法读取。请撤销这次评定后重新应用。</translation>
    </message>
    <message>
        <source>The limit is no figure of that metric.</source>
        <translation>界限不是该指标的有效数值。</translation>
    </message>
    <message>
        <source>%1%2 at most %3</source>
        <translation>%1%2不超过 %3</translation>
    </message>
    <message>
        <source>%1%2 at least %3</source>
        <translation>%1%2达到 %3</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>A metric of the customer reaches a limit, or stays under one.</source>
        <translation>客户的某项指标达到界限，或不超过界限。</translation>
    </message>
    <message>
        <source>Above: at least the limit. Below: at most.</source>
        <translation>above：至少为界限；below：至多。</translation>
    </message>
    <message>
        <source>In the unit of the metric; a ratio as a part of one.</source>
        <translation>单位同指标；比率写成小数。</translation>
    </message>
    <message>
        <source>Tiering of customers</source>
        <translation>客户分级</translation>
    </message>
    <message>
        <source>High-value</source>
        <translation>高价值</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>At most so many days from one visit to the next.</source>
        <translation>两次拜访之间至多间隔的天数。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>At most so many days from one contact to the next, of whatever kind.</source>
        <translation>两次联系（不论方式）之间至多间隔的天数。</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>信用额度</translation>
    </message>
    <message>
        <source>How much may be owed at a time.</source>
        <translation>同一时间允许的最高欠款。</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Questions are answered within so many hours.</source>
        <translation>问题在若干小时内答复。</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>What these customers get beside, in words.</source>
        <translation>这类客户另外享有的权益，用文字说明。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>A score needs at least one metric.</source>
        <translation>得分至少需要一项指标。</translation>
    </message>
    <message>
        <source>A part of a score has a metric, and a weight above 0.</source>
        <translation>得分的每一项有指标和大于 0 的权重。</translation>
    </message>
    <message>
        <source>The figure that brings all points is above 0, in the unit of the metric.</source>
        <translation>满分数值须大于 0，单位同指标。</translation>
    </message>
    <message>
        <source>score of %1%2 at least %3</source>
        <translation>%1%2的得分至少 %3</translation>
    </message>
    <message>
        <source>Weighted score</source>
        <translation>加权得分</translation>
    </message>
    <message>
        <source>A score from 0 to 100: each metric brings points up to a full figure, or else by its rank among all customers, and counts by its weight.</source>
        <translation>0 至 100 分：每项指标按满分数值计分，否则按在全部客户中的排名计分，并按权重合计。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Each with metric, weight, and maybe full: the figure that brings all points.</source>
        <translation>每项含 metric、weight，可加 full（得满分的数值）。</translation>
    </message>
    <message>
        <source>The least score, from 0 to 100.</source>
        <translation>最低得分，0 至 100。</translation>
    </message>
    <message>
        <source>%1 is still to come: nobody has ordered by then. Choose today, or a day that was.</source>
        <translation>%1 尚未到来：那时还没有人下单。请选择今天或之前的日期。</translation>
    </message>
    <message>
        <source>The orders do not fit the model: nobody has a predicted value.</source>
        <translation>订单不符合该模型：没有预测价值。</translation>
    </message>
    <message>
        <source>%1 up, %2 down, %3 stayed</source>
        <translation>升级 %1，降级 %2，不变 %3</translation>
    </message>
    <message>
        <source>%1 came into a tier, %2 left, %3 stayed</source>
        <translation>新进 %1，离开 %2，不变 %3</translation>
    </message>
    <message>
        <source>Nobody moved between the tiers</source>
        <translation>没有客户变动级别</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) up to %1</source>
        <translation>
            <numerusform>截至 %1 的 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Recency · frequency</source>
        <translation>最近 · 频次</translation>
    </message>
    <message>
        <source>This chart is of all customers: leave the unit out.</source>
        <translation>此图为全部客户，请不要指定单位。</translation>
    </message>
    <message>
        <source>Nobody had a tier on these days. Apply the tiers, or choose days after they were applied.</source>
        <translation>这两天没有客户有级别。请先应用分级，或选择应用之后的日期。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>title of a metric, amount, currency</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a metric, figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Customers by recency and frequency</source>
        <translation>按最近与频次的客户数</translation>
    </message>
    <message>
        <source>%1 by recency and frequency</source>
        <translation>按最近与频次的%1</translation>
    </message>
    <message>
        <source>Migration between tiers</source>
        <translation>级别迁移</translation>
    </message>
    <message>
        <source>Who went from which tier to which between the day before the period and its end</source>
        <translation>从期间前一天到期末，客户由哪个级别迁移到哪个级别</translation>
    </message>
    <message>
        <source>RFM map: customers</source>
        <translation>RFM 图：客户数</translation>
    </message>
    <message>
        <source>How many customers order how lately and how often</source>
        <translation>客户数按最近一次下单与下单频次的分布</translation>
    </message>
    <message>
        <source>RFM map: amounts</source>
        <translation>RFM 图：金额</translation>
    </message>
    <message>
        <source>What customers come to who order how lately and how often</source>
        <translation>金额按最近一次下单与下单频次的分布</translation>
    </message>
    <message>
        <source>%1 has at most %2 days.</source>
        <translation>“%1”最多 %2 天。</translation>
    </message>
    <message>
        <source>%1 has at most %2 hours.</source>
        <translation>“%1”最多 %2 小时。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file, what is wrong there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>这里应是对象。</translation>
    </message>
    <message>
        <source>There is no such key here.</source>
        <translation>这里没有这个键。</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>这里应是文字。</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>这里应是整数。</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>这里应是 true 或 false。</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>这里应是列表。</translation>
    </message>
    <message>
        <source>This must be a part of one, like 0.1, of at most six digits.</source>
        <translation>这里应是不到一的小数，如 0.1，最多六位。</translation>
    </message>
    <message>
        <source>There is no kind of rule &quot;%1&quot;. There are: %2.</source>
        <translation>没有规则类型“%1”。有：%2。</translation>
    </message>
    <message>
        <source>Conditions are joined by &quot;all&quot; or &quot;any&quot;.</source>
        <translation>条件用 &quot;all&quot; 或 &quot;any&quot; 连接。</translation>
    </message>
    <message>
        <source>An active customer orders on %1 days a year on average.</source>
        <translation>活跃客户平均每年有 %1 天下单。</translation>
    </message>
    <message>
        <source>After an order %1% do not come back.</source>
        <translation>每次下单后有 %1% 不再下单。</translation>
    </message>
    <message>
        <source>%1 of several customers does not add up. Choose a metric that does.</source>
        <translation>多个客户的“%1”不能相加。请选择可以相加的指标。</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天一次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>%n 小时内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fitted to the orders of %n customer(s) up to %1.</source>
        <translation>
            <numerusform>根据 %n 个客户截至 %1 的订单拟合。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The orders of a day come to %1 %2 on average, told from %n customer(s) who came back.</source>
        <translation>
            <numerusform>一天的订单平均为 %1 %2，由 %n 个复购客户得出。</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest customers that make up this part of the sum: 80% is class A, 95% A and B.</source>
        <translation>合计占到这一比例的最大客户：80% 为 A 类，95% 为 A 类和 B 类。</translation>
    </message>
    <message>
        <source>Number of months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Two tiers of a scheme have the key %1.</source>
        <translation>方案中有两个级别的键都是 %1。</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>%1 was changed since. Nothing was undone.</source>
        <translation>%1之后被改过。没有撤销任何内容。</translation>
    </message>
    <message>
        <source>%1 was changed since by %2 on %3 (%4). Undo that first.</source>
        <translation>%1后来被%2在 %3 改过（%4）。请先撤销那一步。</translation>
    </message>
    <message>
        <source>This entry was made by a newer version of the program. Update this one to undo it.</source>
        <translation>这一步由更新版本的程序完成。请更新本程序后再撤销。</translation>
    </message>
    <message>
        <source>This step is undone already.</source>
        <translation>这一步已经撤销过。</translation>
    </message>
    <message>
        <source>The founding of the workspace cannot be undone.</source>
        <translation>创建工作区这一步不能撤销。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的。</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::ActionForm</name>
    <message>
        <source>Type the date as year-month-day, like 2026-07-18.</source>
        <translation>日期请写成年-月-日，如 2026-07-18。</translation>
    </message>
    <message>
        <source>This day is over. Type a later one.</source>
        <translation>这一天已经过去。请输入更晚的日期。</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>请选择人员。</translation>
    </message>
    <message>
        <source>Say why, so that others know.</source>
        <translation>请写明原因，让别人知道。</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>请写明做了什么。</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>It is silent through this day, for this rule and unit.</source>
        <translation>到这一天为止，这条规则对这个单位不再提醒。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What was done. The next period may fire again.</source>
        <translation>做了什么。下一期间仍可能触发。</translation>
    </message>
    <message>
        <source>Choose a person…</source>
        <translation>选择人员…</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>不指派</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::AlertsPanel</name>
    <message>
        <source>Reopened</source>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>Snoozed to %1</source>
        <translation>推迟到 %1</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>已指派给 %1</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>已收回指派</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message numerus="yes">
        <source>%1 open · %2 snoozed · %n rule(s) watching</source>
        <translation>
            <numerusform>%1 条待处理 · %2 条已推迟 · %n 条规则在看</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>%1 is on it, due %2</source>
        <translation>%1 负责，期限 %2</translation>
    </message>
    <message>
        <source>%1 is on it</source>
        <translation>%1 负责</translation>
    </message>
    <message>
        <source>Snoozed to %1: %2</source>
        <translation>推迟到 %1：%2</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>已解决：%1</translation>
    </message>
    <message>
        <source>Unfold it to see each. What you do now is done to all of them.</source>
        <translation>展开可逐条查看。现在的操作对全部生效。</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Watches %1 of %2.</source>
        <translation>看%2的%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n open alert(s) now.</source>
        <translation>
            <numerusform>现有 %n 条待处理预警。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>已停用。</translation>
    </message>
    <message>
        <source>Fill in the fields to see how often it would have fired.</source>
        <translation>填好各项，即可看到会触发多少次。</translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n time(s) in %1, of %2 judged.</source>
        <translation>
            <numerusform>在 %1 会触发 %n 次，共判断 %2 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had too short a history.</source>
        <translation>
            <numerusform>%n 个历史太短。</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Rule deleted</source>
        <translation>规则已删除</translation>
    </message>
    <message>
        <source>The usual rules are there</source>
        <translation>常用规则已加入</translation>
    </message>
    <message>
        <source>Rule saved</source>
        <translation>规则已保存</translation>
    </message>
    <message>
        <source>Rule added</source>
        <translation>规则已新增</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n 个单位</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Alerts: inbox</source>
        <translation>预警：收件箱</translation>
    </message>
    <message>
        <source>Alerts: put aside</source>
        <translation>预警：已搁置</translation>
    </message>
    <message>
        <source>Alerts: rules</source>
        <translation>预警：规则</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>推迟…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>指派…</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>解决…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Show cause</source>
        <translation>查看原因</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add the usual rules</source>
        <translation>加入常用规则</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>重新判断</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::AnswerArea</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Working… %1 %</source>
        <translation>正在计算… %1%</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>已停止，尚未算完。</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::BoundsForm</name>
    <message>
        <source>Floor and cap</source>
        <translation>下限与上限</translation>
    </message>
    <message>
        <source>Floor (%1)</source>
        <translation>下限（%1）</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Cap (%1)</source>
        <translation>上限（%1）</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>an amount, or -5% against last year</source>
        <translation>金额，或比去年 -5%</translation>
    </message>
    <message>
        <source>an amount, or +20% against last year</source>
        <translation>金额，或比去年 +20%</translation>
    </message>
    <message>
        <source>The selected cells have different bounds now.</source>
        <translation>所选单元格现在的上下限不同。</translation>
    </message>
    <message>
        <source>Where a quota is outside its bounds, the total above it is broken down again. What cannot be met is refused, with the bound and by how much.</source>
        <translation>目标超出上下限时，重新分解上一级的合计。做不到时会拒绝，并说明是哪个上下限、差多少。</translation>
    </message>
    <message>
        <source>Set bounds</source>
        <translation>设定上下限</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>去掉</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::BreakdownTable</name>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>There are no orders here in this period.</source>
        <translation>这里本期没有订单。</translation>
    </message>
    <message numerus="yes">
        <source>All others (%n)</source>
        <translation>
            <numerusform>其余（%n 个）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weiwo::ui::BulkForm</name>
    <message>
        <source>Add the tag</source>
        <translation>加上标签</translation>
    </message>
    <message>
        <source>Take the tag away</source>
        <translation>去掉标签</translation>
    </message>
    <message>
        <source>Replace all tags</source>
        <translation>替换全部标签</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>交给某人</translation>
    </message>
    <message>
        <source>Take the owner away</source>
        <translation>去掉负责人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <translation>
            <numerusform>%Ln 个将修改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln 个不能改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are so already</source>
        <translation>
            <numerusform>%Ln 个已是如此</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n</source>
        <translation>
            <numerusform>修改 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>不能改的原因</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln customers</source>
        <translation>
            <numerusform>修改 %Ln 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么改</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Empty takes the value away.</source>
        <translation>留空即清除。</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>新负责人</translation>
    </message>
    <message>
        <source>Nobody: choose…</source>
        <translation>无，请选择…</translation>
    </message>
    <message>
        <source>What would change stands here.</source>
        <translation>这里列出将要修改的内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::ChartView</name>
    <message>
        <source>Picture and table of this chart</source>
        <translation>这张图的图片与表格</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>存为 SVG</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>存为 PNG</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>See what is behind</source>
        <translation>查看背后的明细</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>存为 SVG…</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>显示为图表</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Show all series</source>
        <translation>显示全部系列</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>显示或隐藏</translation>
    </message>
    <message>
        <source>Show alone</source>
        <translation>只看这一项</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::ConflictsPanel</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>另一个值</translation>
    </message>
    <message>
        <source>Other by</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>On</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>哪一方</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>By</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>My value</source>
        <translation>我的值</translation>
    </message>
    <message>
        <source>Shown meanwhile</source>
        <translation>目前显示</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>修改于</translation>
    </message>
    <message>
        <source>No conflict has been answered yet.</source>
        <translation>还没有处理过冲突。</translation>
    </message>
    <message>
        <source>No conflict waits for you. Values that lose against others, or are refused, are listed here; nothing of them is lost.</source>
        <translation>没有待处理的冲突。没有胜出或未被采用的值会列在这里，一个都不会丢。</translation>
    </message>
    <message>
        <source>Nothing of your own is contested: what you have edited is what you see.</source>
        <translation>你的修改没有待裁定的：改了什么，看到的就是什么。</translation>
    </message>
    <message numerus="yes">
        <source>Keep in all %Ln like this</source>
        <translation>
            <numerusform>同类的 %Ln 处都保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the other in all %Ln like this</source>
        <translation>
            <numerusform>同类的 %Ln 处都取另一个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own value(s) contested</source>
        <translation>
            <numerusform>%Ln 个值待裁定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln conflict(s) chosen</source>
        <translation>
            <numerusform>已选 %1 / %Ln 处冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln 处冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>record, table, field</comment>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>处理备注：%1</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>改前看到的</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>record, field</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) answered</source>
        <translation>
            <numerusform>已处理 %Ln 处冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) could not be answered that way and stay open</source>
        <translation>
            <numerusform>%n 处冲突不能这样处理，仍待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Own, contested</source>
        <translation>我的待裁定</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Conflicts: open</source>
        <translation>冲突：待处理</translation>
    </message>
    <message>
        <source>Conflicts: answered</source>
        <translation>冲突：已处理</translation>
    </message>
    <message>
        <source>Conflicts: own values that are contested</source>
        <translation>冲突：我的待裁定</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>What is kept stays</source>
        <translation>现值不变</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>取另一个</translation>
    </message>
    <message>
        <source>The other value takes the place of what is kept</source>
        <translation>用另一个值替换现值</translation>
    </message>
    <message>
        <source>Take what is typed</source>
        <translation>取填写的值</translation>
    </message>
    <message>
        <source>The value in the field below takes the place of both</source>
        <translation>用下面填写的值替换两者</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Of text fields only. Others are changed in their record.</source>
        <translation>只能用于文本字段；其他字段请在记录里修改。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Everybody who sees the conflict can read it.</source>
        <translation>能看到这处冲突的人都能看到备注。</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>双方的值</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::CustomerForm</name>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Nobody yet: choose…</source>
        <translation>暂无，请选择…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::CustomerModel</name>
    <message>
        <source>This row is being read.</source>
        <translation>这一行正在读取。</translation>
    </message>
    <message>
        <source>This is changed on the page of the customer: Enter opens it.</source>
        <translation>请在客户页修改：按 Enter 打开。</translation>
    </message>
    <message>
        <source>This is worked out and cannot be typed.</source>
        <translation>这是算出来的，不能输入。</translation>
    </message>
    <message>
        <source>Some of these rows have not been read yet. Scroll to them first.</source>
        <translation>其中一些行还没有读取。请先滚动到这些行。</translation>
    </message>
    <message>
        <source>This customer is no more.</source>
        <translation>这个客户已不存在。</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::CustomerPage</name>
    <message>
        <source>Choose a customer in the list, or type # and its name in the search.</source>
        <translation>请在列表中选择客户，或在搜索中输入 # 和名称。</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>打开列表</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>负责人 %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>编码 %1</translation>
    </message>
    <message>
        <source>Last order %1, %2</source>
        <comment>date, how long ago</comment>
        <translation>最近下单 %1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写跟进</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>每 %n 天一次</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>上次 %1</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>还没有过</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::CustomersPanel</name>
    <message>
        <source>No customers yet. Import a list: those known by code, credit code or name are updated, others made, after a preview.</source>
        <translation>还没有客户。导入名单：编码、信用代码或名称已有的会更新，其余新建，写入前先预览。</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>No customer matches.</source>
        <translation>没有符合条件的客户。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln matches</source>
        <translation>
            <numerusform>最匹配的 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 customers</source>
        <translation>
            <numerusform>%Ln 个，共 %1 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customers, sum of sales</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · Sales %2</source>
        <comment>customers, sum of sales</comment>
        <translation>%1 · 销售额 %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>筛选（%1）</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>去掉：%1</translation>
    </message>
    <message>
        <source>Find customers</source>
        <translation>查找客户</translation>
    </message>
    <message>
        <source>Build a filter</source>
        <translation>设置筛选</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开客户页</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Change a field of the selected customers, with a preview</source>
        <translation>修改所选客户的一个字段，先预览</translation>
    </message>
    <message>
        <source>Assign owner…</source>
        <translation>分配负责人…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>打标签…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Custom fields…</source>
        <translation>自定义字段…</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>另存为视图…</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Field %1 saved</source>
        <translation>已保存字段“%1”</translation>
    </message>
    <message>
        <source>Field %1 deleted</source>
        <translation>已删除字段“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers changed</source>
        <translation>
            <numerusform>已修改 %Ln 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln 个不能改</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers handed over</source>
        <translation>
            <numerusform>已移交 %Ln 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已添加 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers deleted</source>
        <translation>
            <numerusform>已删除 %Ln 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is shown as a view</source>
        <translation>把当前内容存为视图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>视图需要名称。</translation>
    </message>
    <message>
        <source>View %1 saved</source>
        <translation>已保存视图“%1”</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>View %1 deleted</source>
        <translation>已删除视图“%1”</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a contact, customers and sum of sales</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name, initials, code, phone, contact</source>
        <translation>名称、首字母、编码、电话、联系人</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::DevicesPanel</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Copy has</source>
        <translation>副本范围</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last package</source>
        <translation>最近同步包</translation>
    </message>
    <message>
        <source>Submits to</source>
        <translation>上报给</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>This device: %1 · %2</source>
        <comment>name, person</comment>
        <translation>本设备：%1 · %2</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1（本设备）</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the request of a device</source>
        <translation>选择设备申请文件</translation>
    </message>
    <message>
        <source>%1 is enrolled for %2. Send it its first package under Sync.</source>
        <translation>已为%2登记 %1。请在“同步”里给它下发第一个同步包。</translation>
    </message>
    <message>
        <source>%1 is revoked</source>
        <translation>已吊销 %1</translation>
    </message>
    <message>
        <source>Save the request of this device</source>
        <translation>保存本设备的申请</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>登记…</translation>
    </message>
    <message>
        <source>Let a device have a copy: choose the file by which it asks</source>
        <translation>让一台设备拥有副本：选择它的申请文件</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Take nothing more from the chosen device, and send it nothing</source>
        <translation>不再接收所选设备的内容，也不再给它下发</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Who has what, and the packages between copies</source>
        <translation>各副本的情况，以及来往的同步包</translation>
    </message>
    <message>
        <source>Save a request of this device…</source>
        <translation>保存本设备的申请…</translation>
    </message>
    <message>
        <source>Read these digits out by phone when somebody enrols this device or takes in its first package.</source>
        <translation>别人登记本设备或接收它的第一个同步包时，请在电话里念出这些数字。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>No other device may open a copy yet. A colleague&apos;s program writes a request; choose that file here, and compare the digits by phone.</source>
        <translation>还没有别的设备可以打开副本。请同事用程序保存一份申请，在这里选择该文件，并在电话里核对数字。</translation>
    </message>
    <message>
        <source>Enrol the first colleague…</source>
        <translation>登记第一位同事…</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::DiagnosisPanel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>what of the goal is due</source>
        <translation>目标应完成部分</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>the previous period</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: no gap. %2 %3, as %4</source>
        <translation>%1：没有缺口。%2 %3，与%4相同</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 less than %5</source>
        <translation>%1：%2 %3，比%5少 %4</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 more than %5</source>
        <translation>%1：%2 %3，比%5多 %4</translation>
    </message>
    <message>
        <source>Counted from %1 to %2</source>
        <translation>统计 %1 至 %2</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>根因</translation>
    </message>
    <message numerus="yes">
        <source>%n causes stand out; Enter or a double click shows the orders</source>
        <translation>
            <numerusform>%n 个根因突出；回车或双击查看订单</numerusform>
        </translation>
    </message>
    <message>
        <source>No cause explains more than 2% of the gap.</source>
        <translation>没有根因能解释 2% 以上的缺口。</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>Explains</source>
        <translation>解释金额</translation>
    </message>
    <message>
        <source>Of the gap</source>
        <translation>占缺口</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比值</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>上期</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::EnrolForm</name>
    <message>
        <source>Enrol %1</source>
        <translation>登记 %1</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Call the owner of the device. It shows the same digits where it asks for a copy; compare all of them.</source>
        <translation>请给设备的使用者打电话。那台设备在申请副本的地方显示同样的数字；请逐个核对。</translation>
    </message>
    <message>
        <source>The digits are the same</source>
        <translation>数字一致</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who works at the device. Edits in its copy are this person&apos;s.</source>
        <translation>谁使用这台设备。副本里的修改都算作此人的。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Copy has</source>
        <translation>副本范围</translation>
    </message>
    <message>
        <source>That unit and what is below it; nothing else is ever in its packages.</source>
        <translation>该单位及其下级；同步包里不会有别的内容。</translation>
    </message>
    <message>
        <source>Choose a person…</source>
        <translation>选择人员…</translation>
    </message>
    <message>
        <source>What suits the person&apos;s role</source>
        <translation>按人员的角色</translation>
    </message>
    <message>
        <source>As the person has it</source>
        <translation>按现有角色</translation>
    </message>
    <message>
        <source>Then send it the first package under Sync. Only that device can open it.</source>
        <translation>随后请在“同步”里给它下发第一个同步包。只有那台设备能打开。</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::FactRow</name>
    <message>
        <source>Nobody: choose…</source>
        <translation>无，请选择…</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::FactsView</name>
    <message>
        <source>Hide empty fields</source>
        <translation>收起空字段</translation>
    </message>
    <message numerus="yes">
        <source>%n empty fields</source>
        <translation>
            <numerusform>还有 %n 个空字段</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>还没有联系人</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>主要联系人</translation>
    </message>
    <message>
        <source>Change the contact %1</source>
        <translation>修改联系人 %1</translation>
    </message>
    <message>
        <source>Delete the contact %1</source>
        <translation>删除联系人 %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>详细地址</translation>
    </message>
    <message>
        <source>Kind, for example delivery</source>
        <translation>类型，如收货</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>No further addresses</source>
        <translation>没有其他地址</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>修改地址</translation>
    </message>
    <message>
        <source>Delete the address</source>
        <translation>删除地址</translation>
    </message>
    <message>
        <source>Path or address of the file</source>
        <translation>文件的路径或网址</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>No files linked</source>
        <translation>没有关联文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Link a file</source>
        <translation>关联文件</translation>
    </message>
    <message>
        <source>Take the link to %1 away</source>
        <translation>取消关联 %1</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>集团客户</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>等</translation>
    </message>
    <message>
        <source>Merged into it: %1</source>
        <translation>已并入：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Owners over time</source>
        <translation>历任负责人</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>since when, who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <comment>a field</comment>
        <translation>请填写“%1”。</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::FairnessView</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Quota against the actual figure of the year before</source>
        <translation>目标比上一年实际的增幅</translation>
    </message>
    <message>
        <source>From median</source>
        <translation>与中位数之差</translation>
    </message>
    <message>
        <source>Growth minus the median growth, in percentage points</source>
        <translation>增幅减去中位增幅，单位为百分点</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>no history</source>
        <translation>没有历史</translation>
    </message>
    <message>
        <source>out of line</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>公平性</translation>
    </message>
    <message>
        <source>Fairness in %1</source>
        <translation>%1 的公平性</translation>
    </message>
    <message>
        <source>Nobody here has both a quota and a figure of last year to compare it with.</source>
        <translation>这里没有人既有目标又有可比的去年数。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n people compared is out of line.</source>
        <translation>
            <numerusform>参与比较的 %n 人都正常。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 people are out of line.</source>
        <translation>%2 人中有 %1 人偏离。</translation>
    </message>
    <message>
        <source>Median growth %1. Out of line is more than %2 points from it.</source>
        <translation>中位增幅 %1，相差超过 %2 个百分点算偏离。</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::FieldsForm</name>
    <message>
        <source>%1 · %2</source>
        <comment>name of a field, its kind</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between choices</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Type what may be chosen, between commas.</source>
        <translation>请输入可选的值，用逗号分隔。</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新建字段</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>For files and the command line: letters, digits and _. It stays.</source>
        <translation>用于文件和命令行：字母、数字和 _；保存后不变。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Between commas</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>Delete the field</source>
        <translation>删除字段</translation>
    </message>
    <message>
        <source>With all its values; undo brings them back</source>
        <translation>连同所有的值；可以撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::FiguresView</name>
    <message>
        <source>No orders yet. Figures come with the first one.</source>
        <translation>还没有订单。有了第一笔订单，这里就有数字。</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 至今</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Sales against last year: %1</source>
        <translation>销售额同比 %1</translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>各月销售额</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer, two years</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two years</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Orders up to %1</source>
        <translation>订单截至 %1</translation>
    </message>
    <message>
        <source>Products of all time</source>
        <translation>历年产品</translation>
    </message>
    <message>
        <source>Without product</source>
        <translation>未指明产品</translation>
    </message>
    <message>
        <source>Last bought on %1. Click shows the orders.</source>
        <translation>最近购买 %1。点击查看订单。</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No collections recorded</source>
        <translation>没有回款记录</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>回款</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::FileStep</name>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>哪个文件？</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>or start from a template:</source>
        <translation>或从模板开始：</translation>
    </message>
    <message>
        <source>Table of the template</source>
        <translation>模板的数据表</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>以前的导入</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>还没有导入过。</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt *.psv);;All files (*)</source>
        <translation>表格 (*.xlsx *.csv *.tsv *.txt *.psv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Spreadsheets (.xlsx), and CSV, TSV and other text tables in UTF-8, UTF-16 or GB18030. You can also drop a file anywhere on the window. Nothing is written before the last step.</source>
        <translation>支持 .xlsx 电子表格，以及 UTF-8、UTF-16、GB18030 的 CSV、TSV 等文本表格。也可以把文件拖到窗口任意处。最后一步之前不写入任何内容。</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::FilterGroup</name>
    <message>
        <source>All of these</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>任一</translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation>条件之间的关系</translation>
    </message>
    <message>
        <source>must hold</source>
        <translation>满足以下条件</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>添加条件组</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>去掉这个条件组</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::FilterRow</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>去掉这个条件</translation>
    </message>
    <message>
        <source>Choose a person or unit…</source>
        <translation>选择人员或节点…</translation>
    </message>
    <message>
        <source>2026-07-18</source>
        <translation>2026-07-18</translation>
    </message>
    <message>
        <source>for example 100k</source>
        <translation>例如 10万</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>several: between commas</source>
        <translation>多个值用逗号分隔</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::FindingsView</name>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 findings</source>
        <translation>%2 条发现中的前 %1 条</translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln 条发现</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>发现的类型</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>哪里不对</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>没有要改的。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::FormField</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必填）</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::GalleryPage</name>
    <message>
        <source>Type and colours</source>
        <translation>字体与颜色</translation>
    </message>
    <message>
        <source>Caption 12</source>
        <translation>说明 12</translation>
    </message>
    <message>
        <source>Body 13</source>
        <translation>正文 13</translation>
    </message>
    <message>
        <source>Strong 13</source>
        <translation>强调 13</translation>
    </message>
    <message>
        <source>Section 15</source>
        <translation>小节 15</translation>
    </message>
    <message>
        <source>Title 20</source>
        <translation>标题 20</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Publish v2</source>
        <translation>发布 v2</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>分解方式</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>均分</translation>
    </message>
    <message>
        <source>Fields and form</source>
        <translation>字段与表单</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>History share</source>
        <translation>历史占比</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Plan name</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>For the whole fiscal year.</source>
        <translation>用于整个财年。</translation>
    </message>
    <message>
        <source>“12x” is not a number.</source>
        <translation>“12x”不是数字。</translation>
    </message>
    <message>
        <source>Rounding step</source>
        <translation>取整单位</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>按季度</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>销量</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Value, formula, inputs.</source>
        <translation>数值、公式、输入。</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>East China</source>
        <translation>华东</translation>
    </message>
    <message>
        <source>South China</source>
        <translation>华南</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Chips and people</source>
        <translation>标签与人员</translation>
    </message>
    <message>
        <source>A High value</source>
        <translation>A 高价值</translation>
    </message>
    <message>
        <source>B Potential</source>
        <translation>B 潜力</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>评审中</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Wang Xiaoming</source>
        <translation>王小明</translation>
    </message>
    <message>
        <source>Li Na</source>
        <translation>李娜</translation>
    </message>
    <message>
        <source>Zhao Lei</source>
        <translation>赵磊</translation>
    </message>
    <message>
        <source>Chen Yu</source>
        <translation>陈宇</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>CNY 10K</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>%1 vs last year</source>
        <translation>比去年 %1</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>No cost data yet</source>
        <translation>还没有成本数据</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>South China has a floor of 3,000, which the goal of 2,800 cannot meet.</source>
        <translation>华南的下限是 3,000，目标 2,800 满足不了。</translation>
    </message>
    <message>
        <source>3 rows could not be read. They are saved in bad-rows.csv.</source>
        <translation>有 3 行无法读取，已存为 bad-rows.csv。</translation>
    </message>
    <message>
        <source>Wang Xiaoming published v2 at 10:32.</source>
        <translation>王小明于 10:32 发布了 v2。</translation>
    </message>
    <message>
        <source>214 changes were merged.</source>
        <translation>已合并 214 处修改。</translation>
    </message>
    <message>
        <source>An earlier message.</source>
        <translation>较早的一条消息。</translation>
    </message>
    <message>
        <source>Lower the floor</source>
        <translation>降低下限</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>No customers yet. Import last year&apos;s orders to begin.</source>
        <translation>还没有客户。请先导入去年的订单。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>38 customers moved</source>
        <translation>已移动 38 个客户</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>对话框</translation>
    </message>
    <message>
        <source>Publish v2 to 120 people?</source>
        <translation>向 120 人发布 v2？</translation>
    </message>
    <message>
        <source>The plan is frozen, and 1,440 quotas become binding. It can be replaced by a new version, not withdrawn.</source>
        <translation>方案将冻结，1,440 个目标生效。可用新版本替代，不能撤回。</translation>
    </message>
    <message>
        <source>Delete the draft with 3 people&apos;s work?</source>
        <translation>删除含 3 人工作的草稿？</translation>
    </message>
    <message>
        <source>38 quotas, 12 comments. Undo brings them back.</source>
        <translation>38 个目标、12 条评论。撤销可以找回。</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <source>Multiply 24 cells</source>
        <translation>24 格乘以</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>相乘</translation>
    </message>
    <message>
        <source>By how much</source>
        <translation>乘以多少</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>图标</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::Grid</name>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>手工填写</translation>
    </message>
    <message>
        <source>held by its floor</source>
        <translation>被下限托住</translation>
    </message>
    <message>
        <source>held by its cap</source>
        <translation>被上限压住</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已变更</translation>
    </message>
    <message>
        <source>differs from the sum of its parts</source>
        <translation>与下级合计不符</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>已选 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation>计数 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be edited here.</source>
        <translation>
            <numerusform>有 %n 格不能在这里编辑。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked or read-only cell(s) skipped.</source>
        <translation>
            <numerusform>已跳过 %n 个锁定或只读的格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted. Row %1, %2, “%3”: %4</source>
        <translation>没有粘贴。第 %1 行“%2”：“%3”%4</translation>
    </message>
    <message>
        <source>Change the selected figures</source>
        <translation>修改选中的数</translation>
    </message>
    <message>
        <source>*1.05, +5%, /12, +=300 or a new value</source>
        <translation>*1.05、+5%、/12、+=300 或新值</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>连同表头复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>向右填充</translation>
    </message>
    <message>
        <source>Change figures…</source>
        <translation>修改数值…</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>清空单元格</translation>
    </message>
    <message>
        <source>Select column</source>
        <translation>选中整列</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>升序排列</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降序排列</translation>
    </message>
    <message>
        <source>Stop sorting</source>
        <translation>取消排序</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>合适列宽</translation>
    </message>
    <message>
        <source>Freeze up to here</source>
        <translation>冻结到此列</translation>
    </message>
    <message>
        <source>Freeze none</source>
        <translation>取消冻结</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>隐藏列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>没有符合筛选条件的行。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>column title, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Total of %n shown</source>
        <translation>
            <numerusform>所示 %n 行合计</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Paste with preview…</source>
        <translation>预览后粘贴…</translation>
    </message>
    <message>
        <source>This cell cannot be edited.</source>
        <translation>这个单元格不能编辑。</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard to paste.</source>
        <translation>剪贴板里没有可粘贴的内容。</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Columns, order, filters and unit under a name</source>
        <translation>把列、排序、筛选和单位存为一个名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>请填名称。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column title, marks of its cell</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: pace</source>
        <comment>column title</comment>
        <translation>%1：进度</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>The selection is longer than what has been read so far. Export the view to take all of it.</source>
        <translation>选中的行比已读取的多。请用“导出视图”取全部。</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::GridFilterRow</name>
    <message>
        <source>&gt; 100, 10-20</source>
        <translation>&gt;100、10-20</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>按%1筛选</translation>
    </message>
    <message>
        <source>this month, 2026Q3</source>
        <translation>本月、2026Q3</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::HandOverForm</name>
    <message>
        <source>Choose whose customers go to whom; then it stands here what moves.</source>
        <translation>选择谁的客户交给谁，这里就会说明移交什么。</translation>
    </message>
    <message>
        <source>None of these customers changes hands.</source>
        <translation>这些客户都不需要移交。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers change hands</source>
        <translation>
            <numerusform>移交 %Ln 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records go along: contacts, addresses, notes, tags</source>
        <translation>
            <numerusform>连同 %Ln 条记录：联系人、地址、备注、标签</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2. Orders before %3 stay where they were earned.</source>
        <comment>customers, records, date</comment>
        <translation>%1，%2。%3 之前的订单留在原处。</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n over</source>
        <translation>
            <numerusform>移交 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand customers over</source>
        <translation>移交客户</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>新负责人</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>The first day of the new owner; not after today.</source>
        <translation>新负责人的第一天，不晚于今天。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Choose a person or unit…</source>
        <translation>选择人员或节点…</translation>
    </message>
    <message>
        <source>All customers of that owner</source>
        <translation>该负责人的全部客户</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected ones</source>
        <translation>
            <numerusform>所选的 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>另一人</translation>
    </message>
    <message>
        <source>Nobody, until somebody is named</source>
        <translation>暂无，以后再定</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::ImportPanel</name>
    <message>
        <source>Check %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>下一步：列</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>下一步：检查</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>导入 %1 行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>再导入一个文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>Template saved: %1</source>
        <translation>模板已保存：%1</translation>
    </message>
    <message>
        <source>Import as decided</source>
        <translation>按所选导入</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::InboxView</name>
    <message numerus="yes">
        <source>%1: %n firing</source>
        <translation>
            <numerusform>%1：%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed to %1</source>
        <translation>推迟到 %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Nothing was snoozed or resolved of what fires now.</source>
        <translation>现在触发的预警都没有推迟或解决。</translation>
    </message>
    <message>
        <source>Alerts tell what turns bad, by rules. There is no rule yet.</source>
        <translation>预警按规则指出变坏的地方。还没有规则。</translation>
    </message>
    <message>
        <source>Add the usual rules</source>
        <translation>加入常用规则</translation>
    </message>
    <message numerus="yes">
        <source>No alert fires; %n rules are watching.</source>
        <translation>
            <numerusform>没有触发的预警，%n 条规则在看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::Inspector</name>
    <message>
        <source>Nothing selected</source>
        <translation>未选中</translation>
    </message>
    <message>
        <source>Select a figure or a record to see where it comes from.</source>
        <translation>选中一个数或一条记录，看看它从哪里来。</translation>
    </message>
    <message>
        <source>This has nothing to explain; its history shows who changed it.</source>
        <translation>这里没有要解释的；历史里有谁改过它。</translation>
    </message>
    <message>
        <source>This has no history of its own.</source>
        <translation>它自己没有历史。</translation>
    </message>
    <message>
        <source>%1 · %2 · undone</source>
        <translation>%1 · %2 · 已撤销</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>撤销这一步</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检视栏</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Keep showing this</source>
        <translation>固定显示</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>关闭检视栏</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::IntakeView</name>
    <message>
        <source>Ask the sender for the missing package, or to submit once more: a submission has all edits without an answer.</source>
        <translation>请让发送者补发缺少的同步包，或重新上报：上报包含所有未答复的修改。</translation>
    </message>
    <message>
        <source>Ask the sender for the file once more.</source>
        <translation>请让发送者重新发送文件。</translation>
    </message>
    <message>
        <source>If it is the right file: open the workspace that it is for, or enrol the device that sent it under Devices and people.</source>
        <translation>如果文件没有拿错：请打开它所属的工作区，或在“设备与人员”里登记发送它的设备。</translation>
    </message>
    <message>
        <source>Update this program, then take the package in.</source>
        <translation>请先更新本程序，再接收同步包。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>数据未改动。</translation>
    </message>
    <message>
        <source>Taking the package in…</source>
        <translation>正在接收同步包…</translation>
    </message>
    <message>
        <source>Reading the package… Nothing is changed yet.</source>
        <translation>正在读取同步包… 数据尚未改动。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a device, its person</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This package was taken in already. There is nothing new in it.</source>
        <translation>这个同步包已经接收过，里面没有新内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>of: n records change</comment>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: %1 changed.</source>
        <translation>已接收：%1有变化。</translation>
    </message>
    <message>
        <source>Taken in from %1: %2 changed.</source>
        <translation>已接收 %1 的同步包：%2有变化。</translation>
    </message>
    <message>
        <source>From %1: %2 would change.</source>
        <translation>来自 %1：将有 %2变化。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Imports with lines</source>
        <translation>含明细的导入</translation>
    </message>
    <message>
        <source>New conflicts</source>
        <translation>新冲突</translation>
    </message>
    <message>
        <source>Own edits still without an answer</source>
        <translation>仍未答复的本地修改</translation>
    </message>
    <message>
        <source>Own values that are not shown</source>
        <translation>待裁定、暂不显示的值</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The workspace file is copied before anything changes.</source>
        <translation>改动之前会先复制工作区文件。</translation>
    </message>
    <message>
        <source>None was due: today&apos;s is there already.</source>
        <translation>不需要：今天的备份已经有了。</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>整条记录</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What lost, or was refused, stands under Conflicts until somebody answers.</source>
        <translation>没有胜出或未被采用的值列在“冲突”里，等人处理。</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>将有的变化</translation>
    </message>
    <message>
        <source>Refused, and why</source>
        <translation>未采用及原因</translation>
    </message>
    <message>
        <source>No record is other than before.</source>
        <translation>没有记录发生变化。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>换一个文件…</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>查看冲突</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::JobList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed</source>
        <translation>已取消，数据未改动</translation>
    </message>
    <message>
        <source>No jobs are running.</source>
        <translation>没有进行中的任务。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::JobTray</name>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n 个任务进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs are finished</source>
        <translation>任务已完成</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::JoinForm</name>
    <message>
        <source>Save the request of this device</source>
        <translation>保存本设备的申请</translation>
    </message>
    <message>
        <source>Device requests (*.weiworeq)</source>
        <translation>设备申请 (*.weiworeq)</translation>
    </message>
    <message>
        <source>Saved: %1. Send it to whoever enrols devices, and read the digits out by phone.</source>
        <translation>已保存：%1。请发给登记设备的人，并在电话里念出这些数字。</translation>
    </message>
    <message>
        <source>Choose the first package</source>
        <translation>选择第一个同步包</translation>
    </message>
    <message>
        <source>Packages (*.weiwopkg);;All files (*)</source>
        <translation>同步包 (*.weiwopkg);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Where to keep the copy</source>
        <translation>副本存放在哪里</translation>
    </message>
    <message>
        <source>Weiwo workspaces (*.weiwo)</source>
        <translation>帷幄工作区 (*.weiwo)</translation>
    </message>
    <message>
        <source>1. Ask for a copy</source>
        <translation>1. 申请副本</translation>
    </message>
    <message>
        <source>The digits of this device, to be read out by phone:</source>
        <translation>本设备的数字，请在电话里念出：</translation>
    </message>
    <message>
        <source>Digits of this device</source>
        <translation>本设备的数字</translation>
    </message>
    <message>
        <source>Save a request…</source>
        <translation>保存申请…</translation>
    </message>
    <message>
        <source>2. Make the copy of the first package</source>
        <translation>2. 用第一个同步包建立副本</translation>
    </message>
    <message>
        <source>%1 is from the device with these digits. Compare all of them with its owner by phone:</source>
        <translation>%1 来自下面数字对应的设备。请与其使用者在电话里逐个核对：</translation>
    </message>
    <message>
        <source>Whoever has enrolled this device sends it.</source>
        <translation>由登记本设备的人发来。</translation>
    </message>
    <message>
        <source>Another package…</source>
        <translation>换一个同步包…</translation>
    </message>
    <message>
        <source>Choose the package…</source>
        <translation>选择同步包…</translation>
    </message>
    <message>
        <source>Digits of the sender</source>
        <translation>发送者的数字</translation>
    </message>
    <message>
        <source>The digits are the same</source>
        <translation>数字一致</translation>
    </message>
    <message>
        <source>Make the copy…</source>
        <translation>建立副本…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::JournalPanel</name>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries</source>
        <translation>
            <numerusform>最近 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo this</source>
        <translation>重做这一步</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>撤销这一步</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>选一条记录</translation>
    </message>
    <message>
        <source>This entry is undone already</source>
        <translation>这一步已经撤销过</translation>
    </message>
    <message>
        <source>Takes back what this entry changed, where nobody has changed it since</source>
        <translation>把这一步的改动改回去，前提是之后没人再改过</translation>
    </message>
    <message>
        <source>Entries of this kind cannot be undone</source>
        <translation>这一类记录不能撤销</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n changed record(s)</source>
        <translation>
            <numerusform>%1 · %2 · 改了 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>(new)</source>
        <translation>（新增）</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>（已删除）</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Every source</source>
        <translation>所有来源</translation>
    </message>
    <message>
        <source>Every table</source>
        <translation>所有数据表</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>Load older</source>
        <translation>加载更早的</translation>
    </message>
    <message>
        <source>Search what or who</source>
        <translation>搜索内容或人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>No entry matches these filters.</source>
        <translation>没有符合条件的记录。</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>选一条记录，看看改了什么。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the newest %n entries</source>
        <translation>
            <numerusform>最新 %n 条中的 %1 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%n 条中的 %1 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weiwo::ui::KeyList</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>快捷键一览</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::LeaderTable</name>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>升降</translation>
    </message>
    <message>
        <source>Places won or lost since the period before, by the same rule</source>
        <translation>按同一规则比上期升降的名次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Ranks are among those of the same post</source>
        <translation>在同岗位中排名</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比值</translation>
    </message>
    <message>
        <source>Nobody of this level has figures in this period.</source>
        <translation>本期这一层级没有人有数据。</translation>
    </message>
    <message numerus="yes">
        <source>Without a post: %n people</source>
        <translation>
            <numerusform>没有岗位：%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <translation>
            <numerusform>%1：%n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weiwo::ui::LikenessView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>taken for that one</source>
        <translation>认定为该客户</translation>
    </message>
    <message>
        <source>made as new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>The first %1 of %2 new customers that may be there already</source>
        <translation>可能已有的新客户 %2 个，列出前 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s) may be there already</source>
        <translation>
            <numerusform>%Ln 个新客户可能已有</numerusform>
        </translation>
    </message>
    <message>
        <source>The same: take that one</source>
        <translation>同一家：用已有的</translation>
    </message>
    <message>
        <source>Another: make it</source>
        <translation>另一家：新建</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>客户簿中</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>%1 taken for the one that is there · %2 made as new · %3 left out</source>
        <translation>%1 个视为已有 · %2 个新建 · %3 个不导入</translation>
    </message>
    <message>
        <source>%1, in this file</source>
        <translation>%1（本文件中）</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::MapPanel</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>By the province of the customers</source>
        <translation>按客户所在省份</translation>
    </message>
    <message>
        <source>By the provinces of the organization</source>
        <translation>按组织的省区</translation>
    </message>
    <message>
        <source>%1 in no province</source>
        <translation>%1 不在任何省份</translation>
    </message>
    <message numerus="yes">
        <source>%n provinces</source>
        <translation>
            <numerusform>%n 个省份</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>No unit is called after a province, and no customer with orders in this period has one.</source>
        <translation>没有以省份命名的单位，本期有订单的客户也没有填省份。</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::MapStep</name>
    <message>
        <source>Field for column %1</source>
        <translation>“%1”列的字段</translation>
    </message>
    <message>
        <source>A row of its own for each of these columns</source>
        <translation>这些列各成一行</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>as saved</source>
        <translation>按已保存的</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>guess: please look</source>
        <translation>猜测，请核对</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>Choose what the file holds.</source>
        <translation>请选择文件里是什么。</translation>
    </message>
    <message>
        <source>Still needed: %1. Choose the column that has it.</source>
        <translation>还缺：%1。请选择对应的列。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Every required field has its column.</source>
        <translation>必填字段都有对应的列。</translation>
    </message>
    <message>
        <source>What are the columns?</source>
        <translation>各列是什么？</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Keep this mapping as</source>
        <translation>把映射保存为</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>不保存</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::MergePanel</name>
    <message>
        <source>Find duplicates</source>
        <translation>查重</translation>
    </message>
    <message>
        <source>%1 is merged into %2</source>
        <translation>%1 已并入 %2</translation>
    </message>
    <message>
        <source>%1 ← %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 组</numerusform>
        </translation>
    </message>
    <message>
        <source>The older customer keeps what it has and gets what it lacks. One undo takes all of it back.</source>
        <translation>较早的客户保留已有的值，并补上缺少的。撤销一次即可全部恢复。</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln customer(s)</source>
        <translation>
            <numerusform>合并 %Ln 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge all pairs that are at least %1 likely the same?</source>
        <translation>合并所有可能性不低于 %1 的客户？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) merged</source>
        <translation>
            <numerusform>已合并 %Ln 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same: they are not proposed again</source>
        <translation>已标记为不同客户，不再建议合并</translation>
    </message>
    <message>
        <source>%1 is a customer of its own again</source>
        <translation>%1 已拆分为独立客户</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>可能相同</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>On</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>并入方</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>合并后</translation>
    </message>
    <message>
        <source>Looking for duplicates… %1 %</source>
        <translation>正在查重… %1 %</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>正在查重…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>There are no customers here yet. Import some, and this screen shows who is in the book twice.</source>
        <translation>这里还没有客户。导入后，此处会列出重复的客户。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln customer(s) takes a moment. You can go on working meanwhile.</source>
        <translation>
            <numerusform>比对 %Ln 个客户需要一点时间，期间可以继续工作。</numerusform>
        </translation>
    </message>
    <message>
        <source>No pair is in doubt: between %1 and %2 likely there is none.</source>
        <translation>没有存疑的客户：可能性在 %1 与 %2 之间的一对也没有。</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新查重</translation>
    </message>
    <message>
        <source>No customer is proposed for a merge: from %1 likely on there is no pair.</source>
        <translation>没有建议合并的客户：可能性达到 %1 的一对也没有。</translation>
    </message>
    <message>
        <source>Nothing is merged. What you merge is listed here and can be taken apart at any time.</source>
        <translation>还没有合并过客户。合并后会列在这里，随时可以拆分。</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议合并</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged</source>
        <translation>
            <numerusform>已合并 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln 对</numerusform>
        </translation>
    </message>
    <message>
        <source>Both say the same</source>
        <translation>两者相同</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>%1 likely the same: %2</source>
        <translation>相同的可能性 %1：%2</translation>
    </message>
    <message>
        <source>Looking at what goes along…</source>
        <translation>正在查看随之转移的内容…</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Customers that are part of it</source>
        <translation>下级客户</translation>
    </message>
    <message>
        <source>Nothing but its fields goes along.</source>
        <translation>除字段外没有要转移的内容。</translation>
    </message>
    <message>
        <source>Goes along: %1</source>
        <translation>随之转移：%1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Merge: proposed pairs</source>
        <translation>合并：建议合并</translation>
    </message>
    <message>
        <source>Merge: pairs in doubt</source>
        <translation>合并：待核对</translation>
    </message>
    <message>
        <source>Merge: what was merged</source>
        <translation>合并：已合并</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>保留另一个</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一客户</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Merge all from %1…</source>
        <translation>合并可能性 %1 以上的全部…</translation>
    </message>
    <message>
        <source>Unmerge</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Take this value</source>
        <translation>采用此值</translation>
    </message>
    <message>
        <source>Choose a pair to see both side by side.</source>
        <translation>选择一对客户，并排比较。</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>客户对</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customers, why they are left</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) could not be merged and stay as they were</source>
        <translation>
            <numerusform>%n 组无法合并，保持原样</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weiwo::ui::MessageBar</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::MethodForm</name>
    <message>
        <source>Break down %1</source>
        <translation>分解%1</translation>
    </message>
    <message>
        <source>Type a percentage, like 3 or 2.5.</source>
        <translation>请填百分比，如 3 或 2.5。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Down to</source>
        <translation>分解到</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>分解方式</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>Buffer %</source>
        <translation>预留 %</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>an amount, or -5% against last year</source>
        <translation>金额，或比去年 -5%</translation>
    </message>
    <message>
        <source>an amount, or +20% against last year</source>
        <translation>金额，或比去年 +20%</translation>
    </message>
    <message>
        <source>Hold the months of this unit too</source>
        <translation>同时保持本单位各月的数</translation>
    </message>
    <message>
        <source>Break down</source>
        <translation>分解</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>fen (smallest unit)</source>
        <translation>分（最小单位）</translation>
    </message>
    <message>
        <source>1</source>
        <translation>元</translation>
    </message>
    <message>
        <source>1,000</source>
        <translation>千元</translation>
    </message>
    <message>
        <source>10,000</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>The smallest unit</source>
        <translation>最小单位</translation>
    </message>
    <message>
        <source>Total (%1)</source>
        <translation>合计（%1）</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::MetricForm</name>
    <message>
        <source>Type a key, such as own.margin.</source>
        <translation>请填键，例如 own.margin。</translation>
    </message>
    <message>
        <source>Type a formula, or choose a metric from the list.</source>
        <translation>请填公式，或从列表中选一个指标。</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>title and key of a metric</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>No metric is called so.</source>
        <translation>没有叫这个名字的指标。</translation>
    </message>
    <message>
        <source>New metric</source>
        <translation>新建指标</translation>
    </message>
    <message>
        <source>Change the metric</source>
        <translation>修改指标</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>as people call it: Margin</source>
        <translation>大家怎么叫它：毛利率</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Formulas and rules name it by this.</source>
        <translation>公式和规则用它来指这个指标。</translation>
    </message>
    <message>
        <source>It stays: formulas and rules name the metric by this.</source>
        <translation>不能改：公式和规则用它来指这个指标。</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Metrics, numbers, + − × ÷ and brackets: sales.gross_profit / sales.amount</source>
        <translation>指标、数字、+ − × ÷ 和括号：sales.gross_profit / sales.amount</translation>
    </message>
    <message>
        <source>Put a metric in: Enter or a double click</source>
        <translation>插入指标：回车或双击</translation>
    </message>
    <message>
        <source>Name or key of a metric</source>
        <translation>指标的名称或键</translation>
    </message>
    <message>
        <source>Add metric</source>
        <translation>添加指标</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::MetricsPanel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n metrics of your own</source>
        <translation>
            <numerusform>%n 个自定义指标</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be computed</source>
        <translation>无法计算</translation>
    </message>
    <message>
        <source>There is no figure here: something is divided by 0, or a part of it has none.</source>
        <translation>这里没有数：有除以 0，或某个部分没有数。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” saved</source>
        <translation>已保存“%1”</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>已删除“%1”</translation>
    </message>
    <message>
        <source>New metric</source>
        <translation>新建指标</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>For the scope and period of the window</source>
        <translation>按窗口的范围和期间</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>A metric of your own is a formula over metrics, such as gross profit ÷ sales. Alert rules, the map and exports use it as any other.</source>
        <translation>自定义指标是用指标写成的公式，例如毛利 ÷ 销售额。预警规则、地图和导出都可以像用其他指标一样用它。</translation>
    </message>
    <message>
        <source>Discard what you have typed for “%1”?</source>
        <translation>放弃为“%1”输入的内容？</translation>
    </message>
    <message>
        <source>It is not saved yet, and undo does not bring it back.</source>
        <translation>这些内容尚未保存，撤销也无法找回。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::MoveBar</name>
    <message>
        <source>Type the date as year-month-day, like 2026-07-18.</source>
        <translation>日期请写成 年-月-日，例如 2026-07-18。</translation>
    </message>
    <message>
        <source>From %1 on, new results count where %2 stands then. What was earned before stays in %3.</source>
        <translation>从 %1 起，新业绩记在%2的新位置；之前的业绩留在%3。</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>调动%1</translation>
    </message>
    <message>
        <source>Choose the unit…</source>
        <translation>选择单位…</translation>
    </message>
    <message>
        <source>from</source>
        <translation>自</translation>
    </message>
    <message>
        <source>First day in the new place</source>
        <translation>到新位置的第一天</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>调动</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::NewPlanForm</name>
    <message>
        <source>Type a name, for example 2027.</source>
        <translation>请填名称，例如 2027。</translation>
    </message>
    <message>
        <source>Type the year in which the fiscal year ends, for example 2027.</source>
        <translation>请填财年结束的年份，例如 2027。</translation>
    </message>
    <message>
        <source>Choose at least one measure.</source>
        <translation>请至少选一个目标指标。</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>还没有目标方案</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>A plan breaks the goal down to regions, people and months. Create one, then give headquarters its total.</source>
        <translation>方案把总目标分到大区、人和月。先新建一个，再给总部填总目标。</translation>
    </message>
    <message>
        <source>A name that is there already gets its next draft, a copy of its newest version.</source>
        <translation>用已有的名称会新建下一个草稿，内容复制自最新版本。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>财年</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>目标指标</translation>
    </message>
    <message>
        <source>Product lines</source>
        <translation>产品线</translation>
    </message>
    <message>
        <source>Quotas by product line too</source>
        <translation>同时按产品线设目标</translation>
    </message>
    <message>
        <source>Create plan</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::NewWorkspaceForm</name>
    <message>
        <source>Where to keep the workspace</source>
        <translation>工作区存放在哪里</translation>
    </message>
    <message>
        <source>Weiwo workspaces (*.weiwo)</source>
        <translation>帷幄工作区 (*.weiwo)</translation>
    </message>
    <message>
        <source>Company (required)</source>
        <translation>公司名称（必填）</translation>
    </message>
    <message>
        <source>Type the name of the company: it names headquarters.</source>
        <translation>请填公司名称：总部以它命名。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>As colleagues know you</source>
        <translation>同事熟悉的称呼</translation>
    </message>
    <message>
        <source>The fiscal year starts in</source>
        <translation>财年开始于</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>创建…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::NewsItem</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::NewsList</name>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n 条预警</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message numerus="yes">
        <source>No alert fires; %n rules are watching.</source>
        <translation>
            <numerusform>没有触发的预警，%n 条规则在看。</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule is watching yet.</source>
        <translation>还没有启用预警规则。</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>由%1跟进</translation>
    </message>
    <message>
        <source>Set up alerts</source>
        <translation>设置预警</translation>
    </message>
    <message numerus="yes">
        <source>All %n alerts</source>
        <translation>
            <numerusform>全部 %n 条预警</numerusform>
        </translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周待办</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>没有变更。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>全部变更</translation>
    </message>
    <message numerus="yes">
        <source>and %n more of this rule</source>
        <translation>
            <numerusform>同一规则另有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weiwo::ui::NodeForm</name>
    <message>
        <source>Type a name.</source>
        <translation>请填名称。</translation>
    </message>
    <message>
        <source>Type the date as year-month-day, like 2026-07-18, or leave it empty.</source>
        <translation>日期请写成 年-月-日，例如 2026-07-18，或留空。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>New person in %1</source>
        <translation>%1的新人员</translation>
    </message>
    <message>
        <source>New unit below %1</source>
        <translation>%1下的新单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Files may name it by its code; no two have the same.</source>
        <translation>文件里可以用编码指代它；编码不能重复。</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Capacity counts from this day, by the ramp of the post.</source>
        <translation>从这一天起按岗位的产能爬坡计算产能。</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>撤销日期</translation>
    </message>
    <message>
        <source>In place from</source>
        <translation>到位日期</translation>
    </message>
    <message>
        <source>What happened before this day does not count for it.</source>
        <translation>这一天之前的不计在它名下。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::NodeView</name>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消这次调动</translation>
    </message>
    <message>
        <source>As if this move had never been; the place before it goes on</source>
        <translation>当作没有这次调动，沿用之前的位置</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>撤销日期</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>People here</source>
        <translation>这里的人员</translation>
    </message>
    <message>
        <source>Sells in</source>
        <translation>销售区域</translation>
    </message>
    <message>
        <source>Who sells here</source>
        <translation>谁在这里销售</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Units below</source>
        <translation>下级单位</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>人数</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::Notices</name>
    <message>
        <source>Not saved: “%1”. %2</source>
        <translation>未保存：“%1”。%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::OrdersPanel</name>
    <message>
        <source>All orders, %1</source>
        <translation>全部订单，%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines, %1</source>
        <translation>
            <numerusform>%n 行，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %n lines; all of them: %2</source>
        <translation>
            <numerusform>共 %n 行，列出最新 %1 行；全部合计：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>销量</translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>显示全部订单</translation>
    </message>
    <message>
        <source>Order, customer, product or person</source>
        <translation>订单、客户、产品或人员</translation>
    </message>
    <message>
        <source>There are no orders here in this period.</source>
        <translation>这里本期没有订单。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::OrgPanel</name>
    <message>
        <source>Move taken back</source>
        <translation>已取消调动</translation>
    </message>
    <message>
        <source>%1 units · %2 people on %3</source>
        <translation>%3：%1 个单位 · %2 人</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>已保存%1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已添加%1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>已调动%1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>已删除%1</translation>
    </message>
    <message>
        <source>Find a unit or person</source>
        <translation>查找单位或人员</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>添加单位</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>调动…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>单位或人员</translation>
    </message>
    <message>
        <source>Level or post</source>
        <translation>层级或岗位</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Nobody stood in the organization on this date.</source>
        <translation>这一天组织里还没有人。</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>人数</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::OutcomeStep</name>
    <message>
        <source>Checking every row…</source>
        <translation>正在检查每一行…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>All %1 rows are good.</source>
        <translation>%1 行全部正常。</translation>
    </message>
    <message>
        <source>%1 of %2 rows are good; the others are left out and saved to a file to mend.</source>
        <translation>%2 行中有 %1 行正常；其余不导入，另存为文件待改。</translation>
    </message>
    <message>
        <source>%1 → %2 · new %3 · changed %4 · unchanged %5</source>
        <translation>%1 → %2 · 新增 %3 · 更新 %4 · 不变 %5</translation>
    </message>
    <message>
        <source>Sums: %1</source>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>Will be made on the way: %1</source>
        <translation>将顺带新建：%1</translation>
    </message>
    <message>
        <source>Made on the way: %1</source>
        <translation>已顺带新建：%1</translation>
    </message>
    <message>
        <source>All that this file has is here already. Nothing changes.</source>
        <translation>这个文件的内容这里都已有，不会有任何变化。</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new one(s) were not compared with those that are there.</source>
        <translation>
            <numerusform>%Ln 个新建的未与已有的比对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Like ones that were there: %1</source>
        <translation>与已有的相似：%1</translation>
    </message>
    <message>
        <source>Rows that stayed out: %1</source>
        <translation>未导入的行：%1</translation>
    </message>
    <message>
        <source>%1 rows imported.</source>
        <translation>已导入 %1 行。</translation>
    </message>
    <message>
        <source>%1 rows imported; %2 left out as decided.</source>
        <translation>已导入 %1 行；按所选不导入 %2 行。</translation>
    </message>
    <message>
        <source>%1 rows imported; %2 bad rows left out.</source>
        <translation>已导入 %1 行；%2 行有错，未导入。</translation>
    </message>
    <message>
        <source>%1 rows imported; %2 left out as decided, %3 bad rows left out.</source>
        <translation>已导入 %1 行；按所选不导入 %2 行，另有 %3 行有错，未导入。</translation>
    </message>
    <message>
        <source>%1 → %2 · what becomes new or changed follows what you have decided below</source>
        <translation>%1 → %2 · 新增和更新以下面的选择为准</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::OverviewPanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 of the goal reached</source>
        <translation>%1：达成 %2</translation>
    </message>
    <message>
        <source>%1: %2 of a goal of %3</source>
        <translation>%1：目标 %3，达成 %2</translation>
    </message>
    <message>
        <source>%1: %2 %3. There is no goal for this period yet.</source>
        <translation>%1：%2 %3。这一期还没有目标。</translation>
    </message>
    <message>
        <source>%1: goal %2. There are no orders in this period yet.</source>
        <translation>%1：目标 %2。这一期还没有订单。</translation>
    </message>
    <message>
        <source>%1: neither goal nor orders yet</source>
        <translation>%1：还没有目标，也没有订单</translation>
    </message>
    <message>
        <source>Best: %1 %2 · lowest: %3 %4</source>
        <translation>最高：%1 %2 · 最低：%3 %4</translation>
    </message>
    <message>
        <source>buffer %1</source>
        <translation>预留 %1</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>方案 %1</translation>
    </message>
    <message>
        <source>orders up to %1</source>
        <translation>订单截至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n 个单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>orders are %n days old</source>
        <translation>
            <numerusform>订单是 %n 天前的</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Course of the year</source>
        <translation>全年走势</translation>
    </message>
    <message>
        <source>This unit has no units or people below it with figures in this period.</source>
        <translation>这个单位下面没有本期有数的单位或人员。</translation>
    </message>
    <message>
        <source>Sum of units</source>
        <translation>下级合计</translation>
    </message>
    <message>
        <source>%1: %2 of the goal reached, %3 points ahead of pace</source>
        <translation>%1：达成 %2，领先进度 %3 个百分点</translation>
    </message>
    <message>
        <source>%1: %2 of the goal reached, %3 points behind pace</source>
        <translation>%1：达成 %2，落后进度 %3 个百分点</translation>
    </message>
    <message>
        <source>%1; projected landing %2 (%3 to %4)</source>
        <translation>%1，预计落点 %2（%3–%4）</translation>
    </message>
    <message>
        <source>%1; projected landing %2</source>
        <translation>%1，预计落点 %2</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Alerts and changes</source>
        <translation>预警与变更</translation>
    </message>
    <message>
        <source>Cards…</source>
        <translation>卡片…</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::PackageForm</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a device, its person</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>下发给 %1</translation>
    </message>
    <message>
        <source>Submit to %1</source>
        <translation>上报给 %1</translation>
    </message>
    <message>
        <source>Everything, whatever the copy has</source>
        <translation>发送全部内容，不管副本已有什么</translation>
    </message>
    <message>
        <source>For a copy that has lost packages or was restored from a backup.</source>
        <translation>用于丢失过同步包或从备份恢复的副本。</translation>
    </message>
    <message>
        <source>Save the package…</source>
        <translation>保存同步包…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Imports with lines</source>
        <translation>含明细的导入</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Looking at what would be in it… Nothing is written yet.</source>
        <translation>正在查看将包含的内容… 尚未写入任何文件。</translation>
    </message>
    <message>
        <source>There is nothing that this copy has not confirmed. The package only says so.</source>
        <translation>该副本已确认全部内容。同步包只说明这一点。</translation>
    </message>
    <message>
        <source>No edit waits for an answer. The package only says which version this copy has.</source>
        <translation>没有等待答复的修改。同步包只说明本副本的版本。</translation>
    </message>
    <message>
        <source>Only this device can open it. Send the file by mail, chat or stick; the other side takes it in under Sync.</source>
        <translation>只有这台设备能打开。用邮件、聊天工具或 U 盘发送文件，对方在“同步”里接收。</translation>
    </message>
    <message>
        <source>It has all edits that have no answer yet, so a lost package does no harm. Only %1 can open it.</source>
        <translation>包含所有尚未答复的修改，所以丢一个包没有关系。只有 %1 能打开。</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::Palette</name>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>搜索或命令</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配结果</translation>
    </message>
    <message>
        <source>There is nothing of this kind here.</source>
        <translation>这里没有这一类。</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Without the sign in front everything is searched.</source>
        <translation>这一类里没有“%1”。去掉前面的符号就会搜索全部。</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Try fewer letters, pinyin or its initials, a panel, a person or a period such as 2026Q3.</source>
        <translation>没有找到“%1”。可以少打几个字，用拼音或首字母，或者输入面板、人员、期间（如 2026Q3）。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Type a name, its pinyin or initials, a code or the end of a phone number.</source>
        <translation>输入名称、拼音或首字母、编码或电话尾号。</translation>
    </message>
    <message>
        <source>Panel, command, person, customer, unit or period</source>
        <translation>面板、命令、人员、客户、节点或期间</translation>
    </message>
    <message>
        <source>&gt; commands   @ people   # customers   / panels   : period or unit</source>
        <translation>&gt; 命令   @ 人员   # 客户   / 面板   : 期间或节点</translation>
    </message>
    <message>
        <source>Looking among the customers…</source>
        <translation>正在客户中查找…</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::Panel</name>
    <message>
        <source>No table shows here now.</source>
        <translation>这里现在没有表格。</translation>
    </message>
    <message>
        <source>Export view…</source>
        <translation>导出当前视图…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制整张表</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::PanelHead</name>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::ParamForm</name>
    <message>
        <source>As the measure</source>
        <translation>同目标指标</translation>
    </message>
    <message>
        <source>Give at least one of them a number.</source>
        <translation>请至少给其中一个填数。</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>请填整数。</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>请填一个数。</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::PartsEditor</name>
    <message>
        <source>Add a part</source>
        <translation>加一项</translation>
    </message>
    <message>
        <source>Method of this part</source>
        <translation>这一项的分解方式</translation>
    </message>
    <message>
        <source>Share in percent</source>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>Parameters of this part</source>
        <translation>这一项的参数</translation>
    </message>
    <message>
        <source>Take this part out</source>
        <translation>去掉这一项</translation>
    </message>
    <message>
        <source>The share of %1 is no number from 0 up.</source>
        <translation>%1 的占比不是 0 以上的数。</translation>
    </message>
    <message>
        <source>See the parameters of %1.</source>
        <translation>请看 %1 的参数。</translation>
    </message>
    <message>
        <source>A blend needs at least one part with a share.</source>
        <translation>混合至少需要一项有占比。</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::PastePreview</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste %1 × %2 cells?</source>
        <translation>粘贴 %1 行 × %2 列？</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) change</source>
        <translation>
            <numerusform>%n 格改变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as they are</source>
        <translation>
            <numerusform>%n 格不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be pasted and will be left out</source>
        <translation>
            <numerusform>%n 格不能粘贴，将跳过</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Paste the other %1</source>
        <translation>粘贴其余 %1 格</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>改变</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>不变</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::PerformancePanel</name>
    <message>
        <source>Diagnose</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>目标方案 %1</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 of the goal</source>
        <translation>达成 %1</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>还差 %1</translation>
    </message>
    <message>
        <source>%1 above it</source>
        <translation>超出 %1</translation>
    </message>
    <message>
        <source>%1 of what is due</source>
        <translation>相对应完成 %1</translation>
    </message>
    <message>
        <source>%1 needed per working day</source>
        <translation>每个工作日需 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 on the previous period</source>
        <translation>比上期 %1</translation>
    </message>
    <message>
        <source>%1 on last year</source>
        <translation>比去年同期 %1</translation>
    </message>
    <message>
        <source>%1: neither goal nor orders yet</source>
        <translation>%1：还没有目标，也没有订单</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Orders up to %1</source>
        <translation>订单截至 %1</translation>
    </message>
    <message>
        <source>By unit and person</source>
        <translation>按单位和人员</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>按客户</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>按产品</translation>
    </message>
    <message>
        <source>By product line</source>
        <translation>按产品线</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>龙虎榜</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>桥图</translation>
    </message>
    <message>
        <source>Only behind</source>
        <translation>只看落后</translation>
    </message>
    <message>
        <source>a goal of %1, and nothing has come yet</source>
        <translation>目标 %1，尚无实际数</translation>
    </message>
    <message>
        <source>Metrics of your own…</source>
        <translation>自定义指标…</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::PeriodPicker</name>
    <message>
        <source>Year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Or choose below</source>
        <translation>或在下面选择</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>Not understood: type 2026Q3, 2026-07 or FY2026</source>
        <translation>看不懂：请写 2026Q3、2026-07 或 FY2026</translation>
    </message>
    <message>
        <source>2026Q3, 2026-07, FY2026</source>
        <translation>2026Q3、2026-07、FY2026</translation>
    </message>
    <message>
        <source>Typed period</source>
        <translation>输入的期间</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::Preferences</name>
    <message>
        <source>Your preferences could not be saved in %1: %2. They hold until you close the program.</source>
        <translation>偏好设置无法保存到 %1：%2。关闭程序前仍然有效。</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::PreferencesPanel</name>
    <message>
        <source>Search the preferences</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>the same number of working days</source>
        <translation>相同的工作日数</translation>
    </message>
    <message>
        <source>the same date</source>
        <translation>相同的日期</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::QualityPanel</name>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>About</source>
        <translation>方面</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>待修正</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>已判断</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to mend</source>
        <translation>
            <numerusform>%Ln 项待修正</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>停用</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln to mend</source>
        <translation>
            <numerusform>%Ln 项待修正，显示前 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) · %1 % right</source>
        <translation>
            <numerusform>%Ln 个客户 · %1 % 正确</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) mended</source>
        <translation>
            <numerusform>已修正 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put aside for %n day(s)</source>
        <translation>
            <numerusform>已搁置 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Not an error</source>
        <translation>不是错误</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Data quality: to mend</source>
        <translation>数据质量：待修正</translation>
    </message>
    <message>
        <source>Data quality: rules</source>
        <translation>数据质量：规则</translation>
    </message>
    <message>
        <source>Data quality: owners</source>
        <translation>数据质量：负责人</translation>
    </message>
    <message>
        <source>Show what is to mend</source>
        <translation>查看待修正项</translation>
    </message>
    <message>
        <source>Take suggestions</source>
        <translation>采用建议</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>重新评定</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Nothing is to mend here: all customers pass the rules.</source>
        <translation>没有待修正的内容：所有客户都通过了规则。</translation>
    </message>
    <message>
        <source>There is no rule.</source>
        <translation>没有规则。</translation>
    </message>
    <message>
        <source>There are no customers here yet.</source>
        <translation>这里还没有客户。</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详情</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::QuotaEdits</name>
    <message numerus="yes">
        <source>Bounds set; %n target(s) moved to hold them</source>
        <translation>
            <numerusform>上下限已设定；%n 个目标随之调整</numerusform>
        </translation>
    </message>
    <message>
        <source>Bounds set</source>
        <translation>上下限已设定</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 broken down</source>
        <translation>已分解%1</translation>
    </message>
    <message>
        <source>%1 published</source>
        <translation>%1 已发布</translation>
    </message>
    <message>
        <source>%1 %2 created</source>
        <translation>已新建 %1 %2</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::QuotaModel</name>
    <message>
        <source>Full year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>单位或人员</translation>
    </message>
    <message>
        <source>Own quota. Type a figure and those below follow by their method; those above take the difference.</source>
        <translation>自身目标。填一个数，下级按各自的方式跟随，上级承担差额。</translation>
    </message>
    <message>
        <source>Sum below</source>
        <translation>下级合计</translation>
    </message>
    <message>
        <source>What the quotas of those directly below add up to</source>
        <translation>直接下级目标的合计</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>How much the sum below is above the own quota, in percent of it</source>
        <translation>下级合计超出自身目标的百分比</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年同期</translation>
    </message>
    <message>
        <source>Actual figure of the year before</source>
        <translation>上一年的实际数</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Quota against the actual figure of the year before</source>
        <translation>目标比上一年实际的增幅</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Of the quota of the unit above</source>
        <translation>占上级目标的比例</translation>
    </message>
    <message>
        <source>This figure is worked out from the quotas.</source>
        <translation>这个数由目标算出，不能填写。</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot change. Make a new draft and edit that.</source>
        <translation>%1 %2，不能修改。请新建草稿后再改。</translation>
    </message>
    <message>
        <source>This cell is locked. Ctrl+L unlocks it.</source>
        <translation>这一格已锁定，按 Ctrl+L 解锁。</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>下限 %1</translation>
    </message>
    <message>
        <source>Cap %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>Those below have %1 less than this</source>
        <translation>下级合计比这里少 %1</translation>
    </message>
    <message>
        <source>%1 is not in the part of the organization that you may edit.</source>
        <translation>%1 不在你可以编辑的范围内。</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Actual figure of the last twelve whole months, as the year before is not over: %1</source>
        <translation>最近十二个完整月的实际值，因为上一年还没有结束：%1</translation>
    </message>
    <message>
        <source>Quota against the actual figure of the last twelve whole months: %1</source>
        <translation>目标对比最近十二个完整月的实际值：%1</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::QuotaSide</name>
    <message>
        <source>Method</source>
        <translation>分解方式</translation>
    </message>
    <message>
        <source>Floor and cap</source>
        <translation>下限与上限</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>公平性</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::QuotasPanel</name>
    <message>
        <source>Goal %1</source>
        <translation>总目标 %1</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>还没有总目标</translation>
    </message>
    <message>
        <source> · sum below equals it ✓</source>
        <translation> · 下级合计相等 ✓</translation>
    </message>
    <message>
        <source> · sum below %1 · buffer %2</source>
        <translation> · 下级合计 %1 · 预留 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) would change.</source>
        <translation>
            <numerusform>将改动 %n 格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish %1 %2?</source>
        <translation>发布 %1 %2？</translation>
    </message>
    <message>
        <source>A published version never changes. The one published before is archived. You can undo this until a package has carried it.</source>
        <translation>已发布的版本不能再改，之前发布的版本会归档。在同步包带走之前可以撤销。</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>发布 %1</translation>
    </message>
    <message>
        <source>Quota breakdown</source>
        <translation>目标分解</translation>
    </message>
    <message>
        <source>Break down…</source>
        <translation>分解…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>解释这个数</translation>
    </message>
    <message>
        <source>Multiply selection…</source>
        <translation>选区乘以…</translation>
    </message>
    <message>
        <source>Plan and version</source>
        <translation>方案与版本</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>There is nobody in the organization yet to break a goal down to.</source>
        <translation>组织里还没有可以分解目标的人。</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>全部产品</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Go to draft %1</source>
        <translation>打开草稿 %1</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新建版本</translation>
    </message>
    <message>
        <source>Select quotas to bound.</source>
        <translation>请选择要设上下限的目标。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cells selected; each gets these bounds.</source>
        <translation>
            <numerusform>已选 %n 格，每格都用这个上下限。</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor and cap…</source>
        <translation>下限与上限…</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>公平性</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>产品线</translation>
    </message>
    <message numerus="yes">
        <source>Noticed before publishing: %n</source>
        <translation>
            <numerusform>发布前注意到 %n 处：</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish %1 all the same</source>
        <translation>仍然发布 %1</translation>
    </message>
    <message>
        <source>Goal %1, sum below %2, buffer %3.</source>
        <translation>目标 %1，下级合计 %2，预留 %3。</translation>
    </message>
    <message>
        <source>Goal %1.</source>
        <translation>目标 %1。</translation>
    </message>
    <message>
        <source>No goal yet.</source>
        <translation>尚无目标。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) differ from %1, which is valid now.</source>
        <translation>
            <numerusform>与现行的 %1 相比改动 %n 格。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the first version to be published.</source>
        <translation>这是首个发布的版本。</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::ReadStep</name>
    <message>
        <source>Does %1 read well?</source>
        <translation>%1 读得对吗？</translation>
    </message>
    <message>
        <source>Does the file read well?</source>
        <translation>文件读得对吗？</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Header in row</source>
        <translation>表头在第几行</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>自动识别：%1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>The encoding is not certain. If letters look wrong, choose another.</source>
        <translation>编码不确定。若文字不对，请换一种。</translation>
    </message>
    <message numerus="yes">
        <source>%n places have bytes that this encoding does not know.</source>
        <translation>
            <numerusform>有 %n 处字节不属于这种编码。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 rows, %2.</source>
        <translation>前 %1 行，%2。</translation>
    </message>
    <message>
        <source>%1 (no rows)</source>
        <translation>%1（没有数据行）</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::RevokeForm</name>
    <message>
        <source>Revoke %1?</source>
        <translation>吊销 %1？</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>吊销 %1</translation>
    </message>
    <message>
        <source>From now on nothing is taken from %1 (%2), and nothing is made for it. Edits that it has not submitted yet are refused, whatever their date. What it has already stays on it: who holds the device can read that. After a lost laptop, enrol a new device for the same person.</source>
        <translation>从现在起，不再接收 %1（%2）的内容，也不再给它下发。它尚未上报的修改一律不采用，不论日期。设备上已有的内容仍在：拿着设备的人能看到。笔记本丢失后，请为同一个人登记新设备。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>E.g. lost, left the company. Others can read it.</source>
        <translation>例如：丢失、离职。其他人能看到。</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::RuleForm</name>
    <message>
        <source>The whole company</source>
        <translation>全公司</translation>
    </message>
    <message>
        <source>Each: %1</source>
        <translation>每个%1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>只看 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation>%1（%）</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>修改规则</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>看</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>as the sentence above</source>
        <translation>同上面的句子</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>新增规则</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Somebody who is not here today</source>
        <translation>今天已不在组织中的人</translation>
    </message>
    <message>
        <source>Choose a person…</source>
        <translation>选择人员…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::RulesView</name>
    <message>
        <source>Off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Watching, not all</source>
        <translation>在看，部分无法判断</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>在看</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>There is no rule yet. The usual ones watch pace, change, season, silence and collections.</source>
        <translation>还没有规则。常用规则看进度、变化、季节、动静和回款。</translation>
    </message>
    <message>
        <source>Add the usual rules</source>
        <translation>加入常用规则</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::ScopePicker</name>
    <message>
        <source>Name, code, pinyin or initials</source>
        <translation>名称、编码、拼音或首字母</translation>
    </message>
    <message>
        <source>Search the organization</source>
        <translation>搜索组织</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::Shell</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>There is no panel “%1” in this version.</source>
        <translation>这个版本没有面板“%1”。</translation>
    </message>
    <message>
        <source>Open a workspace first; this panel shows what is in it.</source>
        <translation>请先打开工作区，这个面板显示其中的内容。</translation>
    </message>
    <message>
        <source>Weiwo</source>
        <translation>帷幄</translation>
    </message>
    <message>
        <source>%1 — Weiwo</source>
        <translation>%1 — 帷幄</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>已复制链接</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Weiwo workspaces (*.weiwo)</source>
        <translation>帷幄工作区 (*.weiwo)</translation>
    </message>
    <message>
        <source>%1 is open for reading only: this file or its folder cannot be written here. To change something, copy it to a folder that you may write in.</source>
        <translation>%1 以只读方式打开：文件或所在文件夹在这里不能写入。要修改，请先把它复制到你可以写入的文件夹。</translation>
    </message>
    <message>
        <source>Prepare order lines for fast figures</source>
        <translation>整理订单行，让数字更快</translation>
    </message>
    <message>
        <source>%1 was written by an older version. It is being brought up to date and opens when that is done.</source>
        <translation>%1 由较早的版本写成，正在升级，完成后就会打开。</translation>
    </message>
    <message>
        <source>%1 is already being prepared and opens when that is done.</source>
        <translation>%1 已在准备中，完成后会打开。</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 已就绪。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1 is a package for a workspace. If the workspace is on this computer, open it first and then the package; else make your copy of it here.</source>
        <translation>%1 是某个工作区的同步包。如果这台电脑上有该工作区，请先打开它，再打开同步包；否则可在这里建立你的副本。</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>侧栏</translation>
    </message>
    <message>
        <source>Weiwo</source>
        <translation>帷幄</translation>
    </message>
    <message>
        <source>Workspace menu: %1</source>
        <translation>工作区菜单：%1</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::SidebarItem</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::StandingTable</name>
    <message>
        <source>too early</source>
        <translation>为时尚早</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>跟上进度</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已达成</translation>
    </message>
    <message>
        <source>just behind</source>
        <translation>略落后</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>Sum of units</source>
        <translation>各单位合计</translation>
    </message>
    <message>
        <source>This unit has no units or people below it with figures in this period.</source>
        <translation>该单位之下本期没有有数据的单位或人员。</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::StartSteps</name>
    <message>
        <source>Three steps to the first picture</source>
        <translation>三步看到第一张图</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>导入订单</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>Add your people</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>A file with date, customer, product and amount is enough. Regions and customers are made from it.</source>
        <translation>有日期、客户、产品和金额的文件就够了，大区和客户会从中建立。</translation>
    </message>
    <message>
        <source>Make a plan for the year and break its goal down to regions, people and months.</source>
        <translation>新建年度方案，把目标分到大区、人和月。</translation>
    </message>
    <message>
        <source>Who sells where, from when: goals and results go to the right person.</source>
        <translation>谁从何时起在哪里销售：目标和业绩才能归到对的人。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>新建方案…</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待办</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::StatusLine</name>
    <message>
        <source>All saved %1</source>
        <translation>已全部保存 %1</translation>
    </message>
    <message>
        <source>Not saved yet: waiting until %1 has finished writing…</source>
        <translation>尚未保存：正在等待 %1 写完…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::SyncPanel</name>
    <message>
        <source>Look at what would be sent</source>
        <translation>查看将发送的内容</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>保存同步包</translation>
    </message>
    <message>
        <source>Packages (*.weiwopkg)</source>
        <translation>同步包 (*.weiwopkg)</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation>已保存：%1（%2）</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>选择同步包</translation>
    </message>
    <message>
        <source>Packages (*.weiwopkg);;All files (*)</source>
        <translation>同步包 (*.weiwopkg);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>接收 %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>Package of %1 taken in</source>
        <translation>已接收 %1 的同步包</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Has version</source>
        <translation>已有版本</translation>
    </message>
    <message>
        <source>The version of this copy that it has confirmed. — : it has not said.</source>
        <translation>它确认过的本副本版本。— 表示还没有说过。</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>How many versions this copy has had since.</source>
        <translation>本副本此后又有多少个版本。</translation>
    </message>
    <message>
        <source>Last package</source>
        <translation>最近同步包</translation>
    </message>
    <message>
        <source>Silent, days</source>
        <translation>无音讯（天）</translation>
    </message>
    <message>
        <source>Days since its last package was taken in here.</source>
        <translation>距离上次接收它的同步包的天数。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>This copy submits to %1. %Ln edit(s) wait for an answer.</source>
        <translation>
            <numerusform>本副本上报给 %1。有 %Ln 处修改等待答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy submits to %1. Every edit has been answered.</source>
        <translation>本副本上报给 %1。所有修改都已答复。</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>最近答复</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Based on version</source>
        <translation>基于版本</translation>
    </message>
    <message>
        <source>Own values that are not shown</source>
        <translation>待裁定、暂不显示的值</translation>
    </message>
    <message>
        <source>%1: contested, see Conflicts</source>
        <translation>%1（见“冲突”）</translation>
    </message>
    <message>
        <source>This copy has</source>
        <translation>副本范围</translation>
    </message>
    <message>
        <source>the whole workspace</source>
        <translation>整个工作区</translation>
    </message>
    <message>
        <source>%1 and what is below</source>
        <translation>%1及下级</translation>
    </message>
    <message>
        <source>This is the root copy: it decides, and the others follow it.</source>
        <translation>这是主库：由它裁定，其他副本跟随它。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>待处理的冲突</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>waits for its first package</source>
        <translation>等第一个同步包</translation>
    </message>
    <message>
        <source>has everything</source>
        <translation>已有全部内容</translation>
    </message>
    <message>
        <source>has not confirmed all</source>
        <translation>尚未全部确认</translation>
    </message>
    <message numerus="yes">
        <source>silent for %n day(s)</source>
        <translation>
            <numerusform>%n 天无音讯</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 · %Ln copies follow</source>
        <translation>
            <numerusform>版本 %1 · %Ln 个下级副本</numerusform>
        </translation>
    </message>
    <message>
        <source>A message to %1 is on the clipboard</source>
        <translation>发给%1的消息已复制到剪贴板</translation>
    </message>
    <message>
        <source>A message is on the clipboard</source>
        <translation>消息已复制到剪贴板</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>上报…</translation>
    </message>
    <message>
        <source>Edits that wait for an answer go into a package for the copy above</source>
        <translation>把等待答复的修改写入给上级的同步包</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>接收…</translation>
    </message>
    <message>
        <source>Look into a package from another copy, then take it in</source>
        <translation>先查看别的副本发来的同步包，再接收</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>下发…</translation>
    </message>
    <message>
        <source>What the chosen copy has not confirmed goes into a package for it</source>
        <translation>把所选副本尚未确认的内容写入给它的同步包</translation>
    </message>
    <message>
        <source>Copy a message</source>
        <translation>复制催收消息</translation>
    </message>
    <message>
        <source>The words that ask for the missing package, for mail or chat</source>
        <translation>催对方发同步包的话，可粘贴到邮件或聊天</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Devices and people</source>
        <translation>设备与人员</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>各副本的情况</translation>
    </message>
    <message>
        <source>No copy follows this one. Enrol the device of a colleague, and send it a package by mail, chat or stick.</source>
        <translation>还没有下级副本。登记同事的设备，再用邮件、聊天工具或 U 盘给它发同步包。</translation>
    </message>
    <message>
        <source>Choose the folder that the copies share</source>
        <translation>选择各副本共用的文件夹</translation>
    </message>
    <message>
        <source>Exchange packages through %1</source>
        <translation>通过 %1 交换同步包</translation>
    </message>
    <message>
        <source>%1 sent, %2 taken in, %3 wait, %4 refused</source>
        <comment>packages</comment>
        <translation>发出 %1，接收 %2，等待 %3，未采用 %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, how many packages</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, why it is left</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) in the shared folder were left there</source>
        <translation>
            <numerusform>共享文件夹里有 %n 个同步包没有处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>立即交换</translation>
    </message>
    <message>
        <source>Takes in what lies in the shared folder for this copy, and puts there what the others need</source>
        <translation>接收共享文件夹里给本副本的同步包，并放入别人需要的</translation>
    </message>
    <message>
        <source>Shared folder…</source>
        <translation>共享文件夹…</translation>
    </message>
    <message>
        <source>Packages then go through a folder that all have: a network drive, Nextcloud, OneDrive</source>
        <translation>同步包改由大家都能访问的文件夹传递：网络盘、Nextcloud、OneDrive、坚果云</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierActionForm</name>
    <message>
        <source>Say why, so that others know.</source>
        <translation>请写明原因，让其他人知道。</translation>
    </message>
    <message>
        <source>Set the tier by hand</source>
        <translation>手动设定级别</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The last day. Empty: until it is taken back.</source>
        <translation>最后一天。留空：直到撤回。</translation>
    </message>
    <message>
        <source>Set tier</source>
        <translation>设定级别</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierCustomerDesk</name>
    <message>
        <source>%1 is set to %2</source>
        <translation>已将 %1 设为 %2</translation>
    </message>
    <message>
        <source>%1 is left to the rules</source>
        <translation>%1 已交由规则评定</translation>
    </message>
    <message>
        <source>Logged for %1</source>
        <translation>已为 %1 记录</translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation>记录联系…</translation>
    </message>
    <message>
        <source>Set by hand…</source>
        <translation>手动设定…</translation>
    </message>
    <message>
        <source>Leave to the rules</source>
        <translation>交由规则</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierDueView</name>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>所有负责人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1: every %n day(s)</source>
        <translation>
            <numerusform>%1：每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Service standard</source>
        <translation>服务标准</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>No customer is overdue. Tiers have to be applied before anybody can be.</source>
        <translation>没有逾期客户。应用分级之后才会有到期的联系。</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln due or overdue</source>
        <translation>
            <numerusform>应联系 %Ln 个，列出前 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due or overdue</source>
        <translation>
            <numerusform>应联系 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierJudgement</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message numerus="yes">
        <source>Tiers applied as of %1: %Ln customer(s) moved</source>
        <translation>
            <numerusform>已应用分级（截至 %1）：%Ln 个客户变动</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierMatrixView</name>
    <message>
        <source>%1 up</source>
        <translation>升级 %1</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>降级 %1</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>净升 %1</translation>
    </message>
    <message>
        <source>%1 stayed</source>
        <translation>不变 %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新进 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>移出 %1</translation>
    </message>
    <message>
        <source>stability %1</source>
        <translation>稳定率 %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Choose two days: here stands who moved between the tiers.</source>
        <translation>请选择两个日期：这里显示期间的级别变动。</translation>
    </message>
    <message>
        <source>From ↓ to →</source>
        <translation>从 ↓ 到 →</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tier, metric</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierPreviewView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>customer(s)</source>
        <translation>
            <numerusform>个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 before</source>
        <translation>%1 · 之前 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) move</source>
        <translation>
            <numerusform>%n 个客户变动</numerusform>
        </translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>升级 %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>降级 %1</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>新进 %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>移出 %1</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>显示前 %1 个</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nobody moves: all customers are in the tier that the rules say.</source>
        <translation>没有客户变动：所有客户都在规则所定的级别。</translation>
    </message>
    <message>
        <source>Last applied as of %1. This is what would change today.</source>
        <translation>上次应用于 %1。以下是今天会有的变动。</translation>
    </message>
    <message>
        <source>A preview on your data: nothing is applied yet.</source>
        <translation>这是按你的数据所做的预览，尚未应用。</translation>
    </message>
    <message>
        <source>This is the scheme that ships, on your data: nothing is applied yet.</source>
        <translation>这是内置方案在你的数据上的预览，尚未应用。</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Last applied as of %1. This is what would change as of %2.</source>
        <translation>上次应用截至 %1。以下是截至 %2 会发生的变动。</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierRfmView</name>
    <message numerus="yes">
        <source>%Ln customer(s) who ordered in the last %1 months, each scored 1 to 5: R how lately (5 the latest), F how often (5 the most often).</source>
        <translation>
            <numerusform>最近 %1 个月有订单的 %Ln 个客户，各评 1 到 5 分：R 为最近一次（5 最近），F 为次数（5 最多）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierSchemeForm</name>
    <message>
        <source>Type a whole number.</source>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>All conditions</source>
        <translation>所有条件</translation>
    </message>
    <message>
        <source>Any condition</source>
        <translation>任一条件</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>添加条件…</translation>
    </message>
    <message>
        <source>Delete condition</source>
        <translation>删除条件</translation>
    </message>
    <message>
        <source>Without a condition it takes everybody.</source>
        <translation>没有条件时包含所有客户。</translation>
    </message>
    <message>
        <source>Give the tier a name.</source>
        <translation>请为级别命名。</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>级别 %1</translation>
    </message>
    <message>
        <source>Change the scheme</source>
        <translation>修改方案</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>Figures are of so many months.</source>
        <translation>取这么多个月的数据。</translation>
    </message>
    <message>
        <source>Band (%)</source>
        <translation>缓冲带（%）</translation>
    </message>
    <message>
        <source>So far below its threshold a customer stays.</source>
        <translation>低于阈值不超过此幅度时级别不变。</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>评定次数</translation>
    </message>
    <message>
        <source>So many in a row below lead down.</source>
        <translation>连续这么多次低于则降级。</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Add tier</source>
        <translation>添加级别</translation>
    </message>
    <message>
        <source>Delete tier</source>
        <translation>删除级别</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Another tier is called %1.</source>
        <translation>已有级别叫 %1。</translation>
    </message>
    <message>
        <source>Number of months</source>
        <translation>月数</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierSchemeTab</name>
    <message>
        <source>Scheme saved</source>
        <translation>方案已保存</translation>
    </message>
    <message>
        <source>Change the scheme…</source>
        <translation>修改方案…</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierSchemeView</name>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Kept by the band</source>
        <translation>缓冲带保留</translation>
    </message>
    <message>
        <source>They no longer meet the rule, but are within the band below it.</source>
        <translation>他们已不满足规则，但仍在其下的缓冲带内。</translation>
    </message>
    <message>
        <source>There is no tier.</source>
        <translation>没有级别。</translation>
    </message>
    <message numerus="yes">
        <source>figures of %n month(s)</source>
        <translation>
            <numerusform>取 %n 个月的数据</numerusform>
        </translation>
    </message>
    <message>
        <source>band %1: so far below its threshold a customer stays</source>
        <translation>缓冲带 %1：低于阈值不超过此幅度时级别不变</translation>
    </message>
    <message numerus="yes">
        <source>down after %n evaluation(s) below</source>
        <translation>
            <numerusform>连续 %n 次评定低于后降级</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierStandardForm</name>
    <message>
        <source>Type a whole number.</source>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>金额（%1）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Change the service standard</source>
        <translation>修改服务标准</translation>
    </message>
    <message>
        <source>Set a service standard</source>
        <translation>设定服务标准</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierStandardsTab</name>
    <message>
        <source>Service standard of %1 saved</source>
        <translation>“%1”的服务标准已保存</translation>
    </message>
    <message>
        <source>Service standard of %1 deleted</source>
        <translation>“%1”的服务标准已删除</translation>
    </message>
    <message>
        <source>Change standard…</source>
        <translation>修改标准…</translation>
    </message>
    <message>
        <source>Delete standard</source>
        <translation>删除标准</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierStandardsView</name>
    <message>
        <source>No standard. Press Enter to set one.</source>
        <translation>未设标准，按 Enter 设定。</translation>
    </message>
    <message>
        <source>What each tier is owed</source>
        <translation>各级别应得的服务</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>In the tier.</source>
        <translation>在该级别的客户。</translation>
    </message>
    <message>
        <source>Owed contact</source>
        <translation>应联系</translation>
    </message>
    <message>
        <source>Of them: whose tier has a standard for visits or contacts.</source>
        <translation>其中级别设有拜访或联系标准的客户。</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Contacted within the days of the standard, the last day included.</source>
        <translation>在标准天数内联系过，含最后一天。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>The tab Due lists them.</source>
        <translation>见“到期”页。</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>达标率</translation>
    </message>
    <message>
        <source>On time, of those who are owed contact.</source>
        <translation>按时的占应联系的比例。</translation>
    </message>
    <message>
        <source>The scheme has no tiers.</source>
        <translation>方案没有级别。</translation>
    </message>
    <message>
        <source>This is what ships with the scheme; nothing is stored yet. Apply the tiers in the preview, or change a standard: then it counts.</source>
        <translation>这是自带方案的标准，尚未保存。在预览中应用分级，或修改一项标准后生效。</translation>
    </message>
    <message>
        <source>Customers by the tiers applied as of %1. Choose a cell and press Enter to change a standard.</source>
        <translation>客户按 %1 应用的级别统计。选中单元格按 Enter 可修改标准。</translation>
    </message>
    <message>
        <source>Nobody has a tier yet: apply the tiers in the preview, then it is counted who is served on time.</source>
        <translation>还没有客户有级别。先在预览中应用分级，再统计谁得到了按时服务。</translation>
    </message>
    <message>
        <source>How far each tier is served today</source>
        <translation>各级别今天的服务兑现情况</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierValueView</name>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>%n 个月内</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely still active</source>
        <translation>预计仍活跃</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customer(s)</source>
        <translation>
            <numerusform>共 %Ln 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected orders</source>
        <translation>预期订单</translation>
    </message>
    <message>
        <source>Expected amount</source>
        <translation>预期金额</translation>
    </message>
    <message>
        <source>Value of one order</source>
        <translation>单次订单价值</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln customer(s) who have ordered, the largest first</source>
        <translation>
            <numerusform>下过单的 %Ln 个客户中的前 %1 个，由大到小</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who have ordered, the largest first</source>
        <translation>
            <numerusform>下过单的 %Ln 个客户，由大到小</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected within</source>
        <translation>预期时长</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Days silent</source>
        <translation>未下单天数</translation>
    </message>
    <message>
        <source>Days since the last order.</source>
        <translation>距最近一次下单的天数。</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>下单天数</translation>
    </message>
    <message>
        <source>Days on which the customer ordered.</source>
        <translation>有订单的天数。</translation>
    </message>
    <message>
        <source>P(active)</source>
        <translation>活跃概率</translation>
    </message>
    <message>
        <source>The chance that the customer still orders: the longer it is silent against its own habit, the smaller.</source>
        <translation>客户仍会下单的概率：相对自身习惯沉默越久越小。</translation>
    </message>
    <message>
        <source>Expected of one day with orders.</source>
        <translation>一个下单日的预期金额。</translation>
    </message>
    <message>
        <source>Expected orders times their value, within the time chosen above.</source>
        <translation>上面所选时长内预期订单乘以单次价值。</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <comment>currency</comment>
        <translation>%1 平均</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期金额</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>生命周期价值</translation>
    </message>
    <message>
        <source>Lifetime value: what is expected in five years; a year later counts a tenth less.</source>
        <translation>生命周期价值：五年内的预期金额，每晚一年折减一成。</translation>
    </message>
    <message>
        <source>Expected days with orders within the time chosen above.</source>
        <translation>上面所选时长内预期有订单的天数。</translation>
    </message>
    <message>
        <source>Per order</source>
        <translation>单次价值</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>累计金额</translation>
    </message>
    <message>
        <source>Amount of all orders so far.</source>
        <translation>至今全部订单的金额。</translation>
    </message>
    <message>
        <source>Nobody has ordered yet: import orders to see what customers may bring.</source>
        <translation>还没有客户下单。导入订单后可看到每个客户的预期价值。</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TiersPanel</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>RFM</source>
        <translation>RFM</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Tiers: preview</source>
        <translation>客户分级：预览</translation>
    </message>
    <message>
        <source>Tiers: scheme</source>
        <translation>客户分级：方案</translation>
    </message>
    <message>
        <source>Tiers: migration matrix</source>
        <translation>客户分级：迁移矩阵</translation>
    </message>
    <message>
        <source>Tiers: RFM map</source>
        <translation>客户分级：RFM 图</translation>
    </message>
    <message>
        <source>Tiers: due contacts</source>
        <translation>客户分级：到期联系</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>重新评定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Tiers: customer value</source>
        <translation>客户分级：客户价值</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>服务标准</translation>
    </message>
    <message>
        <source>Tiers: service standards</source>
        <translation>客户分级：服务标准</translation>
    </message>
    <message>
        <source>Tiers applied as of %1</source>
        <translation>分级已应用，截至 %1</translation>
    </message>
    <message>
        <source>No tiers are applied yet</source>
        <translation>尚未应用分级</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) judged as of %1</source>
        <translation>
            <numerusform>截至 %1 评定 %Ln 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) move</source>
        <translation>
            <numerusform>%Ln 个客户变动</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TimelineView</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>订单：%1</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>删除备注</translation>
    </message>
    <message>
        <source>yyyy-MM-dd ddd</source>
        <comment>a day as a heading</comment>
        <translation>yyyy-MM-dd ddd</translation>
    </message>
    <message>
        <source>No orders in the last three years.</source>
        <translation>最近三年没有订单。</translation>
    </message>
    <message>
        <source>No notes yet. Write down what was talked about, in the line above.</source>
        <translation>还没有备注。在上面写下谈了什么。</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有任何记录。</translation>
    </message>
    <message>
        <source>Write a note: what was talked about, what comes next</source>
        <translation>写跟进：谈了什么，下一步做什么</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新备注</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Open its orders</source>
        <translation>查看订单</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Visits and calls</source>
        <translation>拜访与通话</translation>
    </message>
    <message>
        <source>Nobody has logged a visit or a call yet.</source>
        <translation>还没有记录拜访或通话。</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TopBar</name>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>范围：%1</translation>
    </message>
    <message>
        <source>This panel shows the whole workspace</source>
        <translation>这个面板显示整个工作区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>期间：%1</translation>
    </message>
    <message>
        <source>This panel does not go by periods</source>
        <translation>这个面板不按期间显示</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>顶栏</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Search or command   %1</source>
        <translation>搜索或命令   %1</translation>
    </message>
    <message>
        <source>Panels, commands, people and units: by name, pinyin or initials</source>
        <translation>面板、命令、人员和单位：按名称、拼音或首字母</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>搜索或命令</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>This panel compares with no other period</source>
        <translation>此面板不与其他期间对比</translation>
    </message>
    <message>
        <source>%1, against %2</source>
        <comment>period, what it is compared with</comment>
        <translation>%1，对比%2</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::UndoControl</name>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone</source>
        <translation>
            <numerusform>已撤销 %n 步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weiwo::ui::ViewExport</name>
    <message>
        <source>Export this view</source>
        <translation>导出当前视图</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>文本表格 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Table of %n rows copied</source>
        <translation>
            <numerusform>已复制 %n 行的表格</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation>
            <numerusform>已写入 %n 行：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开所在文件夹</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::ViewsList</name>
    <message>
        <source>%1 *</source>
        <comment>a view whose filter was changed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1: changed since it was opened</source>
        <translation>%1：打开后有改动</translation>
    </message>
    <message>
        <source>Save what is shown as a view…</source>
        <translation>把当前内容存为视图…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Keep filter, columns and order as a view</source>
        <translation>把筛选、列和排序存为视图</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::WeightsEditor</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::WelcomePanel</name>
    <message>
        <source>%1 · %2 · opened %3</source>
        <translation>%1 · %2 · %3 打开过</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>找不到：%1</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Weiwo workspaces (*.weiwo)</source>
        <translation>帷幄工作区 (*.weiwo)</translation>
    </message>
    <message>
        <source>Weiwo</source>
        <translation>帷幄</translation>
    </message>
    <message>
        <source>Break a national goal down to regions, people and months, and see where it stands. Everything stays in one file on this computer.</source>
        <translation>把全国目标分到大区、人和月，随时看到进展。所有数据都在这台电脑的一个文件里。</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>看看演示</translation>
    </message>
    <message>
        <source>An invented company with three years of orders and a plan; made once, in some seconds</source>
        <translation>一家虚构的公司，有三年订单和目标方案；只做一次，几秒完成</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <source>Workspaces that you open are listed here.</source>
        <translation>打开过的工作区会列在这里。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Get a copy of a workspace…</source>
        <translation>获取工作区的副本…</translation>
    </message>
    <message>
        <source>Ask to be enrolled, and make your copy of the first package that you are sent</source>
        <translation>申请登记，并用收到的第一个同步包建立你的副本</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::WorkspaceMenu</name>
    <message>
        <source>All workspaces</source>
        <translation>全部工作区</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::Workspaces</name>
    <message>
        <source>Make the demo workspace</source>
        <translation>制作演示工作区</translation>
    </message>
    <message>
        <source>Bring %1 up to date</source>
        <translation>升级 %1</translation>
    </message>
    <message>
        <source>Make the copy %1</source>
        <translation>建立副本 %1</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>The workspace could not carry this out. Nothing was changed.</source>
        <translation>工作区没能完成这项操作。数据未改动。</translation>
    </message>
    <message>
        <source>%1 of %2 names a record that does not exist.</source>
        <translation>%2的“%1”指向不存在的记录。</translation>
    </message>
    <message>
        <source>%1 is still used by %2 %3. Remove or move that first.</source>
        <translation>%1仍被%2 %3使用。请先删除或移走它。</translation>
    </message>
    <message>
        <source>%1 %2 does not exist.</source>
        <translation>%1 %2 不存在。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>创建工作区</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder refuses new files. Nothing was changed.</source>
        <translation>无法写入 %1：所在文件夹不允许新建文件。数据未改动。</translation>
    </message>
    <message>
        <source>The workspace is being written by %1. Try again in a moment; nothing was changed.</source>
        <translation>%1 正在写这个工作区。请稍后再试；数据未改动。</translation>
    </message>
    <message>
        <source>%1 was written by an older version and has to be brought up to date, but it is read-only here. Copy it to a folder that you may write in, and open the copy.</source>
        <translation>%1 由较早的版本写成，需要先升级，但它在这里只读。请把它复制到你可以写入的文件夹，再打开副本。</translation>
    </message>
    <message>
        <source>Stopped; it goes on when the workspace is opened again.</source>
        <translation>已停下；下次打开工作区时接着做。</translation>
    </message>
    <message>
        <source>%1 is read-only here: nothing can be changed. Copy it to a folder that you may write in, and open the copy.</source>
        <translation>%1 在这里只读，不能修改。请把它复制到你可以写入的文件夹，再打开副本。</translation>
    </message>
</context>
</TS>
