       lllllllll       llll
lllllllllllllfflllllllllffll
 llpp pplllllffffsfsfsfffflll
  llpppllllffffllfffffllffffll
   llllllllfflllllllllylllffllll
   lflllllllfflllllllllllfflllll
   lflfllffffffffflllfffffffffll
   llfffffffffffffffff ffffffffl
    lllfssfffffffffffffffffffssl
      lllsfffffffffffffffffffsll
       llllfffffffffffffffffllll
         lllllllllllllllllllll
