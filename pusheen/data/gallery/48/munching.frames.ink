         lllll               lllll
         llffllll          llllflll
        llff fflllllllllllllff  fll
       lllf    ffssffssfssff    flll
     llllff      fsffss fsf      fllll
    lllf             ff            fflll
   llff       lllf        lllf       fll
lllllff      lllllf      lllllf      fflllll
llllllllf    flllffff fffflllf     flllllll
llllllllf        fllpppllf         flllllll
lllfff            flppplf           fffflll
llf                flllff               fllllll
llf  ffllllllllllllllllllllllllllllllf  fllsslll
llssssflggglrrrrrrrrrrrrrrrrrrrlggglfsssssllssll
llfffffllllllrrrrrrrrrrrrrrrrrllllllfffffllsssll
llsssfffff fflrrrrrrrrrrrrrrrllff ffffsssllfffll
lllffffllllllgggrrrrrrrrrrrgggglllllfffflllsflll
 llllfff ffllgggggggggggggggggllff  ffllllsllll
   lllllf   fflllllllllllllllff   fflllllllll
      llllllllllllllllllllllllllllllllllll
         lllll               lllll
         llffllll          llllflll
        llff fflllllllllllllff  fll
       lllf    ffssffssfssff    flll
     llllff      fsffss fsf      fllll
    lllf             ff            fflll
   llff       fllf        fllf       fll
lllllff     flllllff    fllllllf     fflllll
llllllllf   flffflff    flffflf    flllllll
llllllllf         fllllllf         flllllll
lllfff            fffffff           fffflll
llf                                     fllllll
llf  fflllllllllllllf     lllllllllllf  fllsslll
llssssflggglrrrrrrrlf    flrrrrlggglfsssssllssll
llfffffllllllrrrrrrrllllllrrrrllllllfffffllsssll
llsssfffff fflrrrrrrrrrrrrrrrllff ffffsssllfffll
lllffffllllllgggrrrrrrrrrrrgggglllllfffflllsflll
 llllfff ffllgggggggggggggggggllff  ffllllsllll
   lllllf   fflllllllllllllllff   fflllllllll
      llllllllllllllllllllllllllllllllllll
         lllll               lllll
         llffllll          llllflll
        llff fflllllllllllllff  fll
       lllf    ffssffssfssff    flll
     llllff      fsffss fsf      fllll
    lllf             ff            fflll
   llff       fllf        fllf       fll
lllllff     flllllff    fllllllf     fflllll
llllllllf   flffflff   fflffflf    flllllll
llllllllf       fllflllfllf        flllllll
lllfff           flllllllf          fffflll
llf                                     fllllll
llf  fflllllllllllllf     lllllllllllf  fllsslll
llssssflggglrrrrrrrlf    flrrrrlggglfsssssllssll
llfffffllllllrrrrrrrllllllrrrrllllllfffffllsssll
llsssfffff fflrrrrrrrrrrrrrrrllff ffffsssllfffll
lllffffllllllgggrrrrrrrrrrrgggglllllfffflllsflll
 llllfff ffllgggggggggggggggggllff  ffllllsllll
   lllllf   fflllllllllllllllff   fflllllllll
      llllllllllllllllllllllllllllllllllll
         lllll               lllll
         llffllll          llllflll
        llff fflllllllllllllff  fll
       lllf    ffssffssfssff    flll
     llllff      fsffss fsf      fllll
    lllf             ff            fflll
   llff       lllf        lllf       fll
lllllff      lllllf      lllllf      fflllll
llllllllf    flllffff fffflllf     flllllll
llllllllf        fllpppllf         flllllll
lllfff            flppplf           fffflll
llf               fflllf                fllllll
llf  fflllllllllllllf     lllllllllllf  fllsslll
llssssflggglrrrrrrrlf    flrrrrlggglfsssssllssll
llfffffllllllrrrrrrrllllllrrrrllllllfffffllsssll
llsssfffff fflrrrrrrrrrrrrrrrllff ffffsssllfffll
lllffffllllllgggrrrrrrrrrrrgggglllllfffflllsflll
 llllfff ffllgggggggggggggggggllff  ffllllsllll
   lllllf   fflllllllllllllllff   fflllllllll
      llllllllllllllllllllllllllllllllllll
         lllll               lllll
         llffllll          llllflll
        llff fflllllllllllllff  fll
       lllf    ffssffssfssff    flll
     llllff      fsffss fsf      fllll
    lllf             ff            fflll
   llff       fllf        fllf       fll
lllllff     flllllff    fllllllf     fflllll
llllllllf   flffflff    flffflf    flllllll
llllllllf         fllllllf         flllllll
lllfff            fffffff           fffflll
llf                                     fllllll
llf  ffllllllf    lll     lllllllllllf  fllsslll
llssssflgggllf   flllf   flrrrrlggglfsssssllssll
llfffffllllllllllllrllllllrrrrllllllfffffllsssll
llsssfffff ffllrrrrrrrrrrrrrrllff ffffsssllfffll
lllffffllllllgggrrrrrrrrrrrgggglllllfffflllsflll
 llllfff ffllgggggggggggggggggllff  ffllllsllll
   lllllf   fflllllllllllllllff   fflllllllll
      llllllllllllllllllllllllllllllllllll
         lllll               lllll
         llffllll          llllflll
        llff fflllllllllllllff  fll
       lllf    ffssffssfssff    flll
     llllff      fsffss fsf      fllll
    lllf             ff            fflll
   llff       fllf        fllf       fll
lllllff     flllllff    fllllllf     fflllll
llllllllf   flffflff   fflffflf    flllllll
llllllllf       fllflllfllf        flllllll
lllfff           flllllllf          fffflll
llf                f                    fllllll
llf  ffllllllf    lll     lllllllllllf  fllsslll
llssssflgggllf   flllf   flrrrrlggglfsssssllssll
llfffffllllllllllllrllllllrrrrllllllfffffllsssll
llsssfffff ffllrrrrrrrrrrrrrrllff ffffsssllfffll
lllffffllllllgggrrrrrrrrrrrgggglllllfffflllsflll
 llllfff ffllgggggggggggggggggllff  ffllllsllll
   lllllf   fflllllllllllllllff   fflllllllll
      llllllllllllllllllllllllllllllllllll
         lllll               lllll
         llffllll          llllflll
        llff fflllllllllllllff  fll
       lllf    ffssffssfssff    flll
     llllff      fsffss fsf      fllll
    lllf             ff            fflll
   llff       lllf        lllf       fll
lllllff      lllllf      lllllf      fflllll
llllllllf    flllffff fffflllf     flllllll
llllllllf        fllpppllf         flllllll
lllfff            flppplf           fffflll
llf                flllf                fllllll
llf  ffllllllf    lllf    lllllllllllf  fllsslll
llssssflgggllf   flllf   flrrrrlggglfsssssllssll
llfffffllllllllllllrllllllrrrrllllllfffffllsssll
llsssfffff ffllrrrrrrrrrrrrrrllff ffffsssllfffll
lllffffllllllgggrrrrrrrrrrrgggglllllfffflllsflll
 llllfff ffllgggggggggggggggggllff  ffllllsllll
   lllllf   fflllllllllllllllff   fflllllllll
      llllllllllllllllllllllllllllllllllll
         lllll               lllll
         llffllll          llllflll
        llff fflllllllllllllff  fll
       lllf    ffssffssfssff    flll
     llllff      fsffss fsf      fllll
    lllf             ff            fflll
   llff       fllf        fllf       fll
lllllff     flllllff    fllllllf     fflllll
llllllllf   flffflff    flffflf    flllllll
llllllllf         fllllllf         flllllll
lllfff            fffffff           fffflll
llf                                     fllllll
llf  fflllllf                  llllllf  fllsslll
llssssflgggllf                flggglfsssssllssll
llffffflllllllf              lllllllfffffllsssll
llsssfffff ffllf           flllff ffffsssllfffll
lllffffllllllggglllllllllllgggglllllfffflllsflll
 llllfff ffllgggggggggggggggggllff  ffllllsllll
   lllllf   fflllllllllllllllff   fflllllllll
      llllllllllllllllllllllllllllllllllll
         lllll               lllll
         llffllll          llllflll
        llff fflllllllllllllff  fll
       lllf    ffssffssfssff    flll
     llllff      fsffss fsf      fllll
    lllf             ff            fflll
   llff       fllf        fllf       fll
lllllff     flllllff    fllllllf     fflllll
llllllllf   flffflff   fflffflf    flllllll
llllllllf       fllflllfllf        flllllll
lllfff           flllllllf          fffflll
llf                                     fllllll
llf  fflllllf                  llllllf  fllsslll
llssssflgggllf                flggglfsssssllssll
llffffflllllllf              lllllllfffffllsssll
llsssfffff ffllf           flllff ffffsssllfffll
lllffffllllllggglllllllllllgggglllllfffflllsflll
 llllfff ffllgggggggggggggggggllff  ffllllsllll
   lllllf   fflllllllllllllllff   fflllllllll
      llllllllllllllllllllllllllllllllllll
         lllll               lllll
         llffllll          llllflll
        llff fflllllllllllllff  fll
       lllf    ffssffssfssff    flll
     llllff      fsffss fsf      fllll
    lllf             ff            fflll
   llff       fllf        fllf       fll
lllllff     flllllff    fllllllf     fflllll
llllllllf   pppfflff f fflfffpp    flllllll
llllllllf       flllllllllf        flllllll
lllfff           flllplllf          fffflll
llf                flllf                fllllll
llf  fflllllf                  llllllf  fllsslll
llssssflgggllf                flggglfsssssllssll
llffffflllllllf              lllllllfffffllsssll
llsssfffff ffllf           flllff ffffsssllfffll
lllffffllllllggglllllllllllgggglllllfffflllsflll
 llllfff ffllgggggggggggggggggllff  ffllllsllll
   lllllf   fflllllllllllllllff   fflllllllll
      llllllllllllllllllllllllllllllllllll
