import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NETWORKS } from '../../../utils/networks/registry';
import {
  networkOfOwnShare,
  networkOfProfile,
  networkOfShare,
} from '../../../utils/signals/network-of';
import { recognises, type Samples } from '../../fixtures/recognise-table';

const PAGE = 'https%3A%2F%2Fsite.test%2Fpost';

const SAMPLES: Record<string, Samples> = {
  facebook: {
    share: [
      `https://www.facebook.com/sharer/sharer.php?u=${PAGE}`,
      `https://facebook.com/sharer.php?u=${PAGE}&t=Title`,
      `https://m.facebook.com/share.php?u=${PAGE}`,
      `https://www.facebook.com/v2.10/dialog/share?app_id=1&href=${PAGE}`,
      `https://www.addtoany.com/add_to/facebook?linkurl=${PAGE}`,
    ],
    profile: [
      'https://www.facebook.com/nasa',
      'https://www.facebook.com/profile.php?id=100012345',
      'https://de-de.facebook.com/pages/Some-Page/12345',
      'https://fb.me/nasa',
      'https://www.facebook.com/#!/nasa?ref=ts',
      'http://www.facebook.com/home.php?#!/pages/Some-Page/12345',
    ],
    neither: [
      'https://www.facebook.com/policies',
      'https://www.facebook.com/events/123456',
      'https://notfacebook.com/sharer/sharer.php?u=x',
      'https://www.facebook.com/plugins/like.php?href=x',
      'https://facebook.com.example.org/nasa',
    ],
  },
  x: {
    share: [
      `https://x.com/intent/tweet?text=Hi&url=${PAGE}`,
      `https://x.com/intent/post?url=${PAGE}`,
      `https://twitter.com/share?url=${PAGE}`,
      `https://twitter.com/home?status=Hi%20${PAGE}`,
      'twitter://post?message=Hi',
      'https://twitter.com/intent/retweet?tweet_id=1234567890',
    ],
    profile: [
      'https://x.com/nasa',
      'https://twitter.com/@nasa',
      'http://twitter.com/#!/nasa',
      'http://twitter.com/#%21/nasa',
      'https://mobile.twitter.com/nasa?lang=en',
      'https://x.com/intent/follow?screen_name=nasa',
      'https://twitter.com/intent/user?user_id=11348282',
    ],
    neither: [
      'https://x.com/nasa/status/1234567890',
      'https://x.com/intent/tweet?in_reply_to=1234567890',
      'https://x.com/hashtag/space',
      'https://netflix.com/nasa',
      'https://x.com/privacy',
    ],
  },
  linkedin: {
    share: [
      `https://www.linkedin.com/sharing/share-offsite/?url=${PAGE}`,
      `https://www.linkedin.com/shareArticle?mini=true&url=${PAGE}`,
      `https://www.linkedin.com/cws/share?url=${PAGE}`,
      'https://www.linkedin.com/feed/?shareActive=true&text=Hi',
    ],
    profile: [
      'https://www.linkedin.com/in/ada-lovelace/',
      'https://de.linkedin.com/company/nasa',
      'https://www.linkedin.com/school/mit/',
      'https://www.linkedin.com/profile/view?id=12345',
      'http://www.linkedin.com/groups?gid=2352548',
      'https://www.linkedin.com/organization-guest/company/nasa',
    ],
    neither: [
      'https://www.linkedin.com/pulse/some-article',
      'https://www.linkedin.com/jobs/view/1',
      'https://www.linkedin.com/feed/',
      'https://mylinkedin.com/in/ada',
    ],
  },
  whatsapp: {
    share: [
      `https://api.whatsapp.com/send?text=Hi%20${PAGE}`,
      `https://wa.me/?text=${PAGE}`,
      `whatsapp://send?text=${PAGE}`,
      `https://web.whatsapp.com/send?phone=&text=${PAGE}`,
    ],
    profile: [
      'https://wa.me/4915112345678',
      'https://api.whatsapp.com/send?phone=4915112345678&text=Hello',
      'https://chat.whatsapp.com/AbCdEfGhIjKlMn',
      'https://www.whatsapp.com/channel/0029Va4K0PZ5a245NkngBA2M',
    ],
    neither: [
      'https://www.whatsapp.com/download',
      'https://faq.whatsapp.com/send?text=Hi',
      'https://wa.me/',
    ],
  },
  mastodon: {
    share: [
      `https://share.joinmastodon.org/#text=Hi%20${PAGE}`,
      `https://mastodon.social/share?text=Hi%20${PAGE}`,
      `https://toot.kytta.dev/?text=${PAGE}`,
      `https://tootpick.org/#text=${PAGE}`,
    ],
    profile: [
      'https://mastodon.social/@Gargron',
      'https://chaos.social/@user@mastodon.social',
      'https://fosstodon.org/@fosstodon?lang=en',
    ],
    neither: [
      'https://hackernoon.com/@someone',
      'https://pikabu.ru/@someone',
      'https://mastodon.social/explore',
      'https://www.addtoany.com/share?text=Hi',
      'https://mastodon.social/@Gargron/109348',
    ],
  },
  bluesky: {
    share: [
      `https://bsky.app/intent/compose?text=Hi%20${PAGE}`,
      `https://deer.social/intent/compose?text=${PAGE}`,
      `bluesky://intent/compose?text=${PAGE}`,
    ],
    profile: [
      'https://bsky.app/profile/nasa.gov',
      'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur',
      'https://someone.bsky.social/',
    ],
    neither: [
      'https://bsky.app/profile/nasa.gov/post/3k44',
      'https://bsky.app/about',
      'https://api.bsky.social/',
      'https://notbsky.app/intent/compose?text=Hi',
    ],
  },
  pinterest: {
    share: [
      `https://www.pinterest.com/pin/create/button/?url=${PAGE}`,
      `https://pinterest.com/pin/create/link/?url=${PAGE}`,
      `https://www.pinterest.co.uk/pin/create/bookmarklet/?url=${PAGE}`,
      'https://assets.pinterest.com/js/pinmarklet.js',
    ],
    profile: [
      'https://www.pinterest.com/nasa/',
      'https://www.pinterest.de/nasa/moon',
      'https://br.pinterest.com/nasa',
    ],
    neither: [
      'https://www.pinterest.com/pin/12345/',
      'https://www.pinterest.com/search/pins/?q=moon',
      'https://www.pinterest.com/',
      'https://mypinterest.example.com/nasa/',
    ],
  },
  delicious: {
    share: [
      `http://del.icio.us/post?url=${PAGE}&title=Hi`,
      `https://delicious.com/save?v=5&noui&jump=close&url=${PAGE}`,
      `https://www.addtoany.com/add_to/delicious?linkurl=${PAGE}`,
    ],
    profile: [
      'https://del.icio.us/someone',
      'https://delicious.com/some-one',
      'http://www.delicious.com/someone/',
    ],
    neither: [
      'https://delicious.com/search?p=moon',
      'https://delicious.com/',
      'https://delicious.example.com/save?url=x',
    ],
  },
  reddit: {
    share: [
      `https://www.reddit.com/submit?url=${PAGE}`,
      `https://reddit.com/r/space/submit?url=${PAGE}`,
      `https://old.reddit.com/submit?url=${PAGE}`,
    ],
    profile: [
      'https://www.reddit.com/r/space/',
      'https://old.reddit.com/user/someone',
      'https://www.reddit.com/u/someone',
    ],
    neither: [
      'https://www.reddit.com/r/space/comments/abc/title/',
      'https://www.reddit.com/',
      'https://www.reddit.com/search?q=x',
    ],
  },
  telegram: {
    share: [
      `https://t.me/share/url?url=${PAGE}`,
      `https://telegram.me/share/url?url=${PAGE}`,
      `tg://msg_url?url=${PAGE}`,
    ],
    profile: [
      'https://t.me/durov',
      'https://t.me/s/durov',
      'https://durov.t.me/',
      'tg://resolve?domain=durov',
    ],
    neither: [
      'https://t.me/proxy?server=x',
      'https://t.me/addstickers/Cats',
      'https://telegram.org/',
    ],
  },
  slack: {
    share: [
      `https://slack.com/share?url=${PAGE}`,
      `https://slack.com/share/url?url=${PAGE}`,
      `slack://app?id=1&text=${PAGE}`,
    ],
    profile: [
      'https://someteam.slack.com/',
      'https://join.slack.com/t/someteam',
      'https://join.slack.com/t/some-team/shared_invite/x',
    ],
    neither: ['https://api.slack.com/robots', 'https://slack.com/', 'https://app.slack.com/client'],
  },
  discord: {
    profile: [
      'https://discord.gg/abc123',
      'https://discord.com/invite/abc123',
      'https://discord.com/servers/mills-1',
    ],
    neither: [
      'https://discord.com/',
      'https://discord.com/download',
      'https://discord.com/developers/embeds',
    ],
  },
  imessage: {
    share: [`sms:?&body=${PAGE}`, `sms:?body=${PAGE}`, `imessage:?body=${PAGE}`],
    profile: ['sms:+4915112345678', 'sms://+4915112345678', 'imessage:someone@site.test'],
    neither: ['sms:', 'https://support.apple.com/messages', 'tel:+4915112345678'],
  },
  teams: {
    share: [
      `https://teams.microsoft.com/share?href=${PAGE}`,
      `https://teams.live.com/share?href=${PAGE}`,
      `https://teams.microsoft.com/share?href=${PAGE}&msgText=x`,
    ],
    profile: [
      'https://teams.microsoft.com/l/team/19%3aabc',
      'https://teams.microsoft.com/l/channel/19%3aabc/General',
      'https://teams.live.com/l/chat/0/0',
    ],
    neither: [
      'https://teams.microsoft.com/',
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting',
      'https://www.microsoft.com/microsoft-teams',
    ],
  },
  threads: {
    share: [
      `https://www.threads.com/intent/post?text=Hi&url=${PAGE}`,
      `https://threads.net/intent/post?url=${PAGE}`,
      `barcelona://create?text=${PAGE}`,
    ],
    profile: [
      'https://www.threads.com/@nasa',
      'https://www.threads.net/intent/follow?username=nasa',
      'https://threads.net/@nasa/',
    ],
    neither: [
      'https://www.threads.com/',
      'https://www.threads.com/@nasa/post/abc',
      'https://www.threads.com/login',
    ],
  },
  tumblr: {
    share: [
      `https://www.tumblr.com/widgets/share/tool?canonicalUrl=${PAGE}`,
      `https://www.tumblr.com/share?v=3&u=${PAGE}`,
      `https://www.tumblr.com/share/link?url=${PAGE}`,
      'https://www.tumblr.com/reblog/nasa/165326273724/WqrB5uyH',
      'https://www.tumblr.com/reblog/221532252/xjqLOsiL?redirect_to=http%3A%2F%2Fnasa.tumblr.com%2F',
    ],
    profile: [
      'https://nasa.tumblr.com/',
      'https://www.tumblr.com/nasa',
      'https://www.tumblr.com/blog/nasa',
    ],
    neither: [
      'https://www.tumblr.com/explore',
      'https://www.tumblr.com/reblog',
      'https://www.tumblr.com/tagged/mills',
      'https://assets.tumblr.com/share-button.js',
    ],
  },
  instagram: {
    share: ['instagram://library?AssetPath=x'],
    profile: ['https://www.instagram.com/nasa/'],
    neither: ['https://www.instagram.com/p/abc/'],
  },
  snapchat: {
    share: [`https://www.snapchat.com/share?link=${PAGE}`],
    profile: ['https://www.snapchat.com/add/nasa', 'https://www.snapchat.com/@nasa'],
  },
  youtube: {
    profile: [
      'https://www.youtube.com/@nasa',
      'https://youtube.com/channel/UCLA_DiR1FfKNvjuUpBHmylQ',
      'http://www.youtube.com/wired',
    ],
    neither: [
      'https://www.youtube.com/watch?v=abc',
      'https://www.youtube.com/premium',
      'https://www.youtube.com/t/terms',
    ],
  },
  hackernews: {
    share: [`https://news.ycombinator.com/submitlink?u=${PAGE}&t=Hi`],
    profile: ['https://news.ycombinator.com/user?id=pg'],
  },
  pocket: {
    share: [`https://getpocket.com/save?url=${PAGE}`, `https://getpocket.com/edit?url=${PAGE}`],
  },
  instapaper: { share: [`https://www.instapaper.com/hello2?url=${PAGE}`] },
  pinboard: {
    share: [`https://pinboard.in/add?url=${PAGE}`],
    profile: ['https://pinboard.in/u:someone'],
  },
  raindrop: {
    share: [`https://app.raindrop.io/add?link=${PAGE}`],
    profile: ['https://raindrop.io/someone'],
  },
  flipboard: {
    share: [`https://share.flipboard.com/bookmarklet/popout?v=2&url=${PAGE}`],
    profile: ['https://flipboard.com/@nasa'],
  },
  signal: {
    share: [`sgnl://send?text=${PAGE}`, 'sgnl://send', 'SGNL://send?text=Hi'],
    profile: [
      'https://signal.group/#CjQKIabc',
      'https://signal.me/#p/+15550100',
      'https://signal.me/#eu/abc',
    ],
    neither: ['https://signal.org/', 'https://signal.me/', 'https://signal.group/'],
  },
  messenger: {
    share: [
      `https://www.facebook.com/dialog/send?app_id=1&link=${PAGE}`,
      `fb-messenger://share/?link=${PAGE}`,
      `https://www.facebook.com/v19.0/dialog/send?link=${PAGE}`,
    ],
    profile: [
      'https://m.me/nasa',
      'https://www.messenger.com/t/nasa',
      'https://messenger.com/t/nasa.fan',
    ],
    neither: ['https://www.messenger.com/', 'https://www.messenger.com/login', 'https://m.me/'],
  },
  line: {
    share: [
      `https://social-plugins.line.me/lineit/share?url=${PAGE}`,
      `https://line.me/R/msg/text/?${PAGE}`,
    ],
    profile: ['https://lin.ee/abc123', 'https://line.me/R/ti/p/@nasa'],
  },
  vk: {
    share: [`https://vk.com/share.php?url=${PAGE}`, `http://vkontakte.ru/share.php?url=${PAGE}`],
    profile: ['https://vk.com/nasa'],
    neither: ['https://vk.com/wall-1_2'],
  },
  weibo: {
    share: [
      `https://service.weibo.com/share/share.php?url=${PAGE}`,
      `http://v.t.sina.com.cn/share/share.php?url=${PAGE}`,
    ],
    profile: ['https://weibo.com/u/123456'],
  },
  xing: {
    share: [`https://www.xing.com/spi/shares/new?url=${PAGE}`],
    profile: ['https://www.xing.com/profile/Ada_Lovelace'],
  },
  viber: { share: [`viber://forward?text=${PAGE}`], profile: ['viber://chat?number=%2B49151'] },
  digg: {
    share: [
      `http://digg.com/submit?phase=2&url=${PAGE}`,
      `https://www.addtoany.com/add_to/digg?linkurl=${PAGE}`,
    ],
    profile: ['https://digg.com/@someone'],
    neither: ['https://digg.com/2026/some-story'],
  },
  stumbleupon: {
    share: [`http://www.stumbleupon.com/submit?url=${PAGE}`],
    profile: ['https://www.stumbleupon.com/stumbler/someone'],
  },
  mix: { share: [`https://mix.com/mixit?url=${PAGE}`], profile: ['https://mix.com/someone'] },
  myspace: {
    share: [
      `http://www.myspace.com/Modules/PostTo/Pages/?u=${PAGE}`,
      `https://myspace.com/post?u=${PAGE}`,
    ],
    profile: ['https://myspace.com/someone'],
  },
  hi5: {
    share: [`http://www.hi5.com/friend/checkViewedVideo.do?t=Hi&url=${PAGE}`],
    profile: ['https://www.hi5.com/someone.html'],
  },
  googleplus: {
    share: [`https://plus.google.com/share?url=${PAGE}`],
    profile: [
      'https://plus.google.com/+NASA',
      'https://google.com/+NASA',
      'https://plus.google.com/u/0/b/106331420450854425959/',
    ],
  },
  email: {
    share: [
      `mailto:?subject=Hi&body=${PAGE}`,
      `https://mail.google.com/mail/?view=cm&fs=1&su=Hi&body=${PAGE}`,
    ],
    profile: ['mailto:press@site.test'],
  },
  lemmy: {
    share: [
      `https://lemmy.world/create_post?url=${PAGE}`,
      `https://sh.itjust.works/create_post?title=Hi&url=${PAGE}`,
      'https://lemmy.ml/create_post',
    ],
    profile: [
      'https://lemmy.world/c/space',
      'https://lemmy.ml/u/someone',
      'https://sh.itjust.works/c/space@lemmy.world',
    ],
    neither: [
      'https://lemmy.world/',
      'https://lemmy.world/post/1',
      'https://sh.itjust.works/c/space',
    ],
  },
  skype: { share: [`https://web.skype.com/share?url=${PAGE}`], profile: ['skype:someone?chat'] },
  diaspora: {
    share: [
      `https://share.diasporafoundation.org/?title=Hi&url=${PAGE}`,
      `https://pod.test/bookmarklet?url=${PAGE}&title=Hi`,
    ],
    profile: ['https://pod.test/people/0123456789abcdef'],
  },
  buffer: {
    share: [`https://publish.buffer.com/compose?url=${PAGE}`, `https://buffer.com/add?url=${PAGE}`],
  },
  hootsuite: { share: [`https://hootsuite.com/hootlet/load?address=${PAGE}`] },
  webshare: { share: ["javascript:navigator.share({title:'Hi'})"] },
  element: {
    profile: [
      'https://matrix.to/#/@someone:matrix.org',
      'https://matrix.to/#/%23room:matrix.org',
      'https://matrix.to/#/!abc:matrix.org?via=matrix.org',
    ],
    neither: ['https://matrix.to/', 'https://matrix.org/', 'https://app.element.io/'],
  },
  tiktok: {
    profile: ['https://www.tiktok.com/@nasa'],
    neither: ['https://www.tiktok.com/@nasa/video/1'],
  },
  hatena: {
    share: [`https://b.hatena.ne.jp/add?mode=confirm&url=${PAGE}`],
    profile: ['https://b.hatena.ne.jp/someone/'],
    neither: [`https://b.hatena.ne.jp/entry/s/site.test/post`],
  },
  diigo: {
    share: [`https://www.diigo.com/post?url=${PAGE}`],
    profile: ['https://www.diigo.com/user/someone'],
  },
  kakao: {
    share: [`https://story.kakao.com/share?url=${PAGE}`],
    profile: ['https://pf.kakao.com/_abc'],
  },
  friendfeed: {
    share: [`http://friendfeed.com/?url=${PAGE}&title=Hi`],
    profile: ['http://friendfeed.com/someone'],
  },
  newsvine: { share: [`http://www.newsvine.com/_tools/seed&save?u=${PAGE}&h=Hi`] },
  technorati: { share: [`http://technorati.com/faves?add=${PAGE}`] },
  furl: { share: [`http://www.furl.net/storeIt.jsp?u=${PAGE}&t=Hi`] },
  yahoobuzz: { share: [`http://buzz.yahoo.com/buzz?targetUrl=${PAGE}`] },
  mixx: { share: [`http://www.mixx.com/submit?page_url=${PAGE}`] },
  propeller: { share: [`http://www.propeller.com/submit/?U=${PAGE}&T=Hi`] },
  blinklist: {
    share: [`http://www.blinklist.com/index.php?Action=Blink/addblink.php&Url=${PAGE}`],
  },
  simpy: { share: [`http://www.simpy.com/simpy/LinkAdd.do?href=${PAGE}&title=Hi`] },
  magnolia: { share: [`http://ma.gnolia.com/bookmarklet/add?url=${PAGE}&title=Hi`] },
  orkut: {
    share: [`http://promote.orkut.com/preview?nt=orkut.com&du=${PAGE}`],
    profile: ['http://www.orkut.com/Main#Profile?uid=1'],
  },
  friendster: { share: [`http://www.friendster.com/sharer.php?u=${PAGE}`] },
  googlereader: { share: [`http://www.google.com/reader/link?url=${PAGE}&title=Hi`] },
  qzone: {
    share: [`https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?url=${PAGE}`],
    profile: ['https://user.qzone.qq.com/12345'],
    neither: ['https://qzone.qq.com/'],
  },
  qq: {
    share: [`https://connect.qq.com/widget/shareqq/index.html?url=${PAGE}`],
    profile: ['https://wpa.qq.com/msgrd?v=3&uin=12345'],
    neither: ['https://news.qq.com/a/1.htm'],
  },
  tencentweibo: {
    share: [
      `http://share.v.t.qq.com/index.php?c=share&a=index&url=${PAGE}`,
      `http://v.t.qq.com/share/share.php?url=${PAGE}`,
    ],
    profile: ['http://t.qq.com/someone'],
    neither: ['http://t.qq.com/p/t/1'],
  },
  wechat: {
    share: ['weixin://dl/moments'],
    profile: ['https://weixin.qq.com/r/AbCdEf'],
    neither: ['https://mp.weixin.qq.com/s/AbC'],
  },
  renren: {
    share: [
      `http://share.renren.com/share/buttonshare?link=${PAGE}`,
      `http://widget.renren.com/dialog/share?resourceUrl=${PAGE}`,
    ],
    profile: ['http://page.renren.com/600123'],
  },
  douban: {
    share: [
      `https://www.douban.com/share/service?href=${PAGE}`,
      `http://www.douban.com/recommend/?url=${PAGE}`,
    ],
    profile: ['https://www.douban.com/people/someone/'],
    neither: ['https://movie.douban.com/subject/1/'],
  },
  kaixin: {
    share: [`http://www.kaixin001.com/login/index.php?url=${PAGE}`],
    neither: ['http://www.kaixin001.com/login/'],
  },
  baidu: {
    share: [`http://cang.baidu.com/?url=${PAGE}`, `http://cang.baidu.com/do/add?iu=${PAGE}`],
    neither: ['https://www.baidu.com/?url=x'],
  },
  naver: {
    share: [
      `https://share.naver.com/web/shareView?url=${PAGE}`,
      `https://blog.naver.com/openapi/share?url=${PAGE}`,
    ],
    profile: ['https://blog.naver.com/someone'],
    neither: ['https://blog.naver.com/someone/22123'],
  },
  band: {
    share: [`https://band.us/plugin/share?body=${PAGE}`],
    profile: ['https://band.us/band/12345'],
    neither: ['https://band.us/home'],
  },
  cyworld: {
    share: [`http://csp.cyworld.com/bi/bi_recommend_pop.php?url=${PAGE}`],
    neither: ['http://www.cyworld.com/'],
  },
  me2day: {
    share: [`http://me2day.net/posts/new?new_post[body]=${PAGE}`],
    profile: ['http://me2day.net/someone'],
  },
  meneame: {
    share: [`https://www.meneame.net/submit.php?url=${PAGE}`],
    profile: ['https://www.meneame.net/user/someone'],
    neither: ['https://www.meneame.net/story/abc'],
  },
  tuenti: {
    share: [`http://www.tuenti.com/share?url=${PAGE}`],
    neither: ['http://www.tuenti.com/'],
  },
  mixi: {
    share: [`https://mixi.jp/share.pl?u=${PAGE}`],
    profile: ['https://mixi.jp/show_friend.pl?id=1'],
    neither: ['https://mixi.jp/'],
  },
  livejournal: {
    share: [`https://www.livejournal.com/update.bml?subject=Hi&event=${PAGE}`],
    profile: ['https://someone.livejournal.com/'],
    neither: ['https://someone.livejournal.com/1234.html'],
  },
  odnoklassniki: {
    share: [
      `https://connect.ok.ru/offer?url=${PAGE}`,
      `http://www.odnoklassniki.ru/dk?st.cmd=addShare&st._surl=${PAGE}`,
    ],
    profile: ['https://ok.ru/group/12345', 'https://ok.ru/someone'],
    neither: ['https://ok.ru/video/12345'],
  },
  mailru: {
    share: [`https://connect.mail.ru/share?url=${PAGE}`],
    profile: ['https://my.mail.ru/mail/someone/'],
    neither: ['https://mail.ru/'],
  },
  googlebookmarks: {
    share: [`https://www.google.com/bookmarks/mark?op=edit&bkmk=${PAGE}`],
    neither: ['https://www.google.com/bookmarks/'],
  },
  googlebuzz: {
    share: [`http://www.google.com/buzz/post?url=${PAGE}`],
    neither: ['http://www.google.com/buzz'],
  },
  live: {
    share: [`https://favorites.live.com/quickadd.aspx?marklet=1&url=${PAGE}`],
    neither: ['https://login.live.com/'],
  },
  yahoobookmarks: {
    share: [`http://bookmarks.yahoo.com/toolbar/savebm?u=${PAGE}`],
    neither: ['https://mail.yahoo.com/'],
  },
  blogger: {
    share: [
      `https://www.blogger.com/blog-this.g?u=${PAGE}`,
      `http://www.blogger.com/blog_this.pyra?t=&u=${PAGE}`,
    ],
    profile: ['https://www.blogger.com/profile/04702421918430488600'],
    neither: ['https://www.blogger.com/about'],
  },
  typepad: {
    share: [`http://www.typepad.com/services/quickpost/post?v=2&qp_href=${PAGE}`],
    profile: ['http://profile.typepad.com/someone'],
  },
  wordpress: {
    share: [`https://wordpress.com/wp-admin/press-this.php?u=${PAGE}`],
    neither: ['https://someone.wordpress.com/'],
  },
  fark: {
    share: [
      `https://www.fark.com/submit?new_url=${PAGE}`,
      `http://cgi.fark.com/cgi/fark/farkit.pl?u=${PAGE}`,
    ],
    profile: ['https://www.fark.com/users/someone'],
    neither: ['https://www.fark.com/'],
  },
  slashdot: {
    share: [
      `https://slashdot.org/bookmark.pl?url=${PAGE}`,
      `https://slashdot.org/submission?url=${PAGE}`,
    ],
    profile: ['https://slashdot.org/~someone'],
    neither: ['https://slashdot.org/story/1'],
  },
  evernote: {
    share: [`https://www.evernote.com/clip.action?url=${PAGE}`],
    neither: ['https://www.evernote.com/'],
  },
  netvouz: {
    share: [`http://www.netvouz.com/action/submitBookmark?url=${PAGE}`],
  },
  bibsonomy: {
    share: [
      `https://www.bibsonomy.org/ShowBookmarkEntry?url=${PAGE}`,
      `http://www.bibsonomy.org/BibtexHandler?requTask=upload&url=${PAGE}`,
    ],
    profile: ['https://www.bibsonomy.org/user/someone'],
  },
  mendeley: {
    share: [`https://www.mendeley.com/import/?url=${PAGE}`],
    profile: ['https://www.mendeley.com/profiles/some-one/'],
    neither: ['https://www.mendeley.com/search/'],
  },
  citeulike: {
    share: [`http://www.citeulike.org/posturl?url=${PAGE}`],
    profile: ['http://www.citeulike.org/user/someone'],
  },
  github: {
    profile: ['https://github.com/octocat', 'https://github.com/octocat/?tab=repositories'],
    neither: ['https://github.com/octocat/hello', 'https://github.com/features'],
  },
  medium: {
    profile: ['https://medium.com/@someone', 'https://medium.com/some-publication'],
    neither: ['https://medium.com/@someone/a-story-1a2b', 'https://medium.com/search?q=x'],
  },
  vimeo: {
    profile: ['https://vimeo.com/someone'],
    neither: ['https://vimeo.com/12345', 'https://vimeo.com/channels/staffpicks'],
  },
  dailymotion: {
    profile: ['https://www.dailymotion.com/someone', 'https://www.dailymotion.com/user/someone'],
    neither: ['https://www.dailymotion.com/video/x1', 'https://www.dailymotion.com/fr'],
  },
  soundcloud: {
    profile: ['https://soundcloud.com/some-one'],
    neither: ['https://soundcloud.com/some-one/a-track', 'https://soundcloud.com/discover'],
  },
  flickr: {
    profile: ['https://www.flickr.com/photos/160888245@N05/', 'https://flickr.com/someone'],
    neither: ['https://www.flickr.com/photos/someone/12345', 'https://www.flickr.com/explore'],
  },
  foursquare: {
    profile: ['https://foursquare.com/someone'],
    neither: ['https://foursquare.com/v/a-place/4b'],
  },
  keybase: {
    profile: ['https://keybase.io/someone'],
    neither: ['https://keybase.io/docs'],
  },
  stackoverflow: {
    profile: ['https://stackoverflow.com/users/155423/shepmaster'],
    neither: ['https://stackoverflow.com/users/login', 'https://stackoverflow.com/questions/1/x'],
  },
  lastfm: {
    profile: ['https://www.last.fm/user/some_one'],
    neither: ['https://www.last.fm/music/x'],
  },
  patreon: {
    profile: ['https://www.patreon.com/SomeOne'],
    neither: ['https://www.patreon.com/posts/12345'],
  },
  microblog: {
    profile: ['https://micro.blog/someone'],
    neither: ['https://micro.blog/discover'],
  },
  dzen: {
    profile: ['https://dzen.ru/someone', 'https://zen.yandex.ru/someone'],
    neither: ['https://dzen.ru/a/XyZ'],
  },
  twitch: {
    profile: ['https://www.twitch.tv/someone'],
    neither: ['https://www.twitch.tv/videos/12345', 'https://www.twitch.tv/directory'],
  },
  behance: {
    profile: ['https://www.behance.net/someone'],
    neither: ['https://www.behance.net/gallery/1/x'],
  },
  dribbble: {
    profile: ['https://dribbble.com/someone'],
    neither: ['https://dribbble.com/shots/1-x'],
  },
};

/** Run on servers of their users, under any name, without a share form of their own; or no places for people at all. */
const WITHOUT_ADDRESS = ['discourse', 'mattermost', 'rocketchat', 'zulip', 'google', 'discover'];

for (const [id, samples] of Object.entries(SAMPLES)) recognises(id, samples);

/** Whether a network's own test has its samples. */
const hasOwn = (id: string): boolean => {
  const path = `tests/unit/networks/${id}.test.ts`;
  return existsSync(path) && readFileSync(path, 'utf8').includes('recognises(');
};

test('every network has samples, those with cards and Delicious several of each kind', () => {
  for (const { id, recognise, preview } of NETWORKS) {
    if (hasOwn(id)) continue;
    const { share = [], profile = [], neither = [] } = SAMPLES[id] ?? {};
    const isFull = preview !== undefined || id === 'delicious';
    const least = isFull ? 3 : 1;
    if (WITHOUT_ADDRESS.includes(id)) {
      expect([...recognise.value.share, ...recognise.value.profile], id).toEqual([]);
    } else if (isFull) {
      // Some take no link from the web.
      if (recognise.value.share.length > 0) expect(share.length, id).toBeGreaterThanOrEqual(least);
      for (const list of [profile, neither]) expect(list.length, id).toBeGreaterThanOrEqual(least);
    } else {
      expect(share.length + profile.length, id).toBeGreaterThanOrEqual(least);
    }
  }
});

describe('older forms', () => {
  test.for([
    ['https://twitter.com/intent/tweet?url=x', true],
    ['https://twitter.com/share?url=x', true],
    ['https://x.com/intent/tweet?url=x', false],
    ['https://x.com/intent/post?url=x', false],
    ['https://www.linkedin.com/shareArticle?url=x', true],
    ['https://www.linkedin.com/sharing/share-offsite/?url=x', false],
    ['https://www.threads.net/intent/post?text=x', true],
    ['https://www.threads.com/intent/post?text=x', false],
    ['https://bufferapp.com/add?url=x', true],
    ['https://publish.buffer.com/compose?url=x', false],
    ['http://www.facebook.com/sharer/sharer.php?u=x', true],
    ['https://www.pinterest.com/pin/create/link/?url=x', false],
    ['https://wa.me/?text=x', false],
    ['whatsapp://send?text=x', false],
  ] as const)('%s: %s', ([url, outdated]) => {
    expect(networkOfShare(url)?.outdated).toBe(outdated);
  });
});

describe('handles', () => {
  test.for([
    ['https://x.com/nasa', 'nasa'],
    ['https://twitter.com/intent/follow?screen_name=%40nasa', 'nasa'],
    ['https://www.linkedin.com/in/j%C3%BCrgen/', 'jürgen'],
    ['https://mastodon.social/@Gargron', 'Gargron'],
    ['https://someone.bsky.social/', 'someone.bsky.social'],
    ['https://www.youtube.com/@nasa', 'nasa'],
    ['https://x.com/intent/follow?screen_name=', undefined],
    ['https://www.facebook.com/profile.php?id=1', undefined],
    ['https://www.linkedin.com/in/%E0%A4%A/', '%E0%A4%A'],
  ] as const)('%s: %s', ([url, handle]) => {
    expect(networkOfProfile(url)?.handle).toBe(handle);
  });
});

describe('?share= on the page itself', () => {
  test.for([
    ['https://site.test/post/?share=facebook&nb=1', 'facebook'],
    ['https://site.test/post/?share=twitter', 'x'],
    ['https://site.test/post/?share=jetpack-whatsapp', 'whatsapp'],
    ['https://site.test/post/?share=reddit', 'reddit'],
    ['https://site.test/post/?share=google-plus-1', 'googleplus'],
    ['https://site.test/post/?share=facebooks', undefined],
    ['https://site.test/post/?xshare=facebook', undefined],
  ] as const)('%s: %s', ([url, id]) => {
    expect(networkOfOwnShare(url)?.id).toBe(id);
    expect(networkOfShare(url)).toBeUndefined();
  });
});

test('what does not parse is nobody’s', () => {
  for (const url of ['', 'not an address', '/sharer.php?u=x', 'https://']) {
    expect(networkOfShare(url)).toBeUndefined();
    expect(networkOfProfile(url)).toBeUndefined();
    expect(networkOfOwnShare(url)).toBeUndefined();
  }
});
