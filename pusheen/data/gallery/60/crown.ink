                    lllll
          lllll     llrll     llll
          llrll    lllyll    llrrll
          llllll  lllyyyll  lllllll
         llllyyyllllyy yyllllyyllll
         llfllyyyyyyyyyyyyyyyyylllll
        lllfllyy  yylrrlyy    ylfflllllll
        lllfllyyyyyyllrlyyyyyyylfflllllllllll
        lllfflllllllllllllllllllf      sssllllll
       lllf       ff fsf ff            sssf flllll
       llff                           fssf  fssslll
      lllf                             ff   sssfflll
  llllllff flllffllf    flllflllffffffllf   sff  flll
  lllllllllfflllllff     flllllfllllllllf         fllllllll
   llllllllf   ffflllfffllffff flllllllff          fllsslll
   llllllfff      flllllllf     ffflllllf          fllssslll
     lll            fffff                          fllssslll
     lll                                           fllffflll
     lll                                           fllffflll
     lllf                                          fllsslll
      lllf   fllllllf   fllllllf                  flllllll
 lllllllllllfllffflllf flllfflllf              flllllllllll
llyylluuuuuulllllllllllllllllllllllllllllllllllluuuuuullyyll
llyyluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulyyll
llllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuulllllll
   l  lllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuullllll  l
           llllllllllllllllllllllllllllllllllllll
