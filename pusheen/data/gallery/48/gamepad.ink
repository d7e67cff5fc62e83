         lllll               lllll
         llffllll          llllflll
        llf  fflllllllllllllff  fll
       lllf    ffssffssfssff    flll
     llllf       fsffss fsf      fllll
    lllf    lllf     ff    flll    fflll
   llff     fllllllf    flllllff     fll
lllllff     flllllf     flllllf      fflllll
llllllllf    flllff     ffllllf    flllllll
llllllllf       fllfllllllff       flllllll
lllffff          flllpllll           ffflll
llf               flllllff              fllllll
llf       flllllllllllllllluulllf       fllsslll
llssssffllluuuulwwluuuuuuuulluuulllffsssssllssll
llffffffllllulwwwwwwuuuuuulyylulllllfffffllsssll
llsssfflff fllllwwluuuulyyluullff flffsssllfffll
lllffffllulluuulllllllllllluuuulluullffflllsflll
 llllfflluuuuullff        ffluuuuuulffllllfllll
   lllllluulllflllfffffffllllflluulllllllllll
      llllllllllllllllllllllllllllllllllll
