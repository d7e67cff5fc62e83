       llgllllll       llll
llwwwwwwwglllfflllllllllffll
 lpp   ppllllf ffsfsfsff flll
  lppppplllffffllfffffllffffll
   llplllllffllyyllllyyyllffllll
   lflllllllfflyylllllyylfflllll
   lflfllfff ffffflplfffff  ffll
   llfffff        fff        ffl
    lllfssf                 fssl
      lllsf                 fsll
       llllf               fllll
         lllllllllllllllllllll
