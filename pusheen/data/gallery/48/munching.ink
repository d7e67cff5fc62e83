         lllll               lllll
         llffllll          llllflll
        llff fflllllllllllllff  fll
       lllf    ffssffssfssff    flll
     llllff      fsffss fsf      fllll
    lllf             ff            fflll
   llff       lllf        lllf       fll
lllllff      lllllf      lllllf      fflllll
llllllllf    flllff     fflllf     flllllll
llllllllf       fllflllfllf        flllllll
lllfff           flllllllf          fffflll
llf                                     fllllll
llf  ffllllllllllllllllllllllllllllllf  fllsslll
llssssflggglrrrrrrrrrrrrrrrrrrrlggglfsssssllssll
llfffffllllllrrrrrrrrrrrrrrrrrllllllfffffllsssll
llsssfffff fflrrrrrrrrrrrrrrrllff ffffsssllfffll
lllffffllllllgggrrrrrrrrrrrgggglllllfffflllsflll
 llllfff ffllgggggggggggggggggllff  ffllllsllll
   lllllf   fflllllllllllllllff   fflllllllll
      llllllllllllllllllllllllllllllllllll
