               llbbl
               lbbbl
           llbl
 lll    llllbbl
 lllllllllllllll
ll             lll
l   l   l       ll
l     l  llllllllll
llllllllllllllllll
