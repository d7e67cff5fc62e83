               lllll
               lllll
            llllllll
   lll   lllllll
  llflllllfllllll
 llffffffffffffslll
lllfllflfllllfffffl
lllfffflfffllllllll
  lllllllllllllllll
