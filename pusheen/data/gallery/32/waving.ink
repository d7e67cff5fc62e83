         llll       llll
        llfflllllllllffll
       lllf  fsfsfsf   llll
      llf       ff      flll
llllllllf  llllf fllllf ffllll
lffllllllf ffflllllffff fllll
lfffllfff     flplf      ffllll
llfffff        fff        ffllll
 lllfssf                 fssllsl
   lllsf                 fsslffl
    llllf               flllllll
      llllllllllllllllllllllll
