                         lllllll
                         lllllll
                         lllllll
                   lllllllllllll
                   llllll
    llll       llllllllll
    llflllllllllfflllllll
    lffffsfsfsfffffffsflllll
   llffffffffffffffffsffsffll
 lllffflllfffllllffllfffffffll
 llllffflffllfllfllllffffffffl
 lllfffffffllfffffllllllllllll
   llffffffffffffllsffsfffffll
    lllllllllllllllllllllllll
