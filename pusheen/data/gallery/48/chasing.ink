
 lll      lll
looolllllloool
llooolyyloooll
 looolyyloool
 looolyyloool
 llllllllllll          lll
      llllll         llllll
     lllfflllllllllllllfflll
     llf   flllllllllf   fllllllll
     llf    fsffsffsf        fsslllll   llll
    lllf       fff           fssffflllllllllll
    llf   f          f       fsf  ssfllllsssll
   llff flllff    fllllf      f  fsf ffllssslll
 lllllllflllff   ffllllflllllllf      fllffflll
 lllllllf  ffllppllf   fflllllff       fllsfll
 llllfff    fllpplf     ffffllf        flllll
   ll         fllf                     flll
   llf                                 fll
   lllf                               flll
    llllf                           fllll
      lllf   flf  fllllllllf   lf  flll
       lllllllllllllllllllllllllllllll
