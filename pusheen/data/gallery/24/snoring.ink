                   llbbl
                   lbbll
               lll lbbbl
  l         l lbbl
 llll     lllllbbl
 llllllllll lllllll
lll               lll
ll  l     l         ll
ll     l            ll
ll         lllllllllll
 lllllllllllllllllllll
