                    llll
                 lllllsl
   lll     lll llsffllll
   lflllllllfllffffffll
   lffffsfffffffffffffl
llllfllfffllffffffffffl
llllfflllllflllffffffll
lllflllllfffffflfffffll
lllllllllllllllllllllll
