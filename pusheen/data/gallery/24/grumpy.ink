              leeeeeeel
             eeeeeeeeeel
 lll     lll leeelyyeeel
 lllllllllllllll lyyl
lll           lllll
ll l     l       ll
l     l           llll
l                 llll
ll                llll
lllllllllllllllllllll
