   llll
 llllllll
 lpppppll   llll       llll
 llllllll   lfflllllllllffll
llc   cclllllffffsfsfsfffflll
lllccllclllfffffffffffffffffll
 lllllolllfffffllfffffllffffflll
 lloooolllllfffllfffflfflfflllll
  llllllllfffffffflllffff ffffll
  llllllffffffff ffffffffffffffl
   llllfssfffffffffffffffffffssl
      lllsfffffffffffffffffffsll
       llllfffffffffffffffffllll
         lllllllllllllllllllll
