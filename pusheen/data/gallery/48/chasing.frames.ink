   ll  lll
  llollloll
  llolylll
   lllylll
   lllylll
   lllllll             lll
      llllll         llllll
     lllfflllllllllllllfflll
     llf   flllllllllf   flllllllll
     llf    fsffsffsf        fsslllll
    lllf       fff           fssfffslll   lllll
    llf   ff        ff       fsf  ssflll lllllll
   llff fllllf    fllllf     ff  fsf ffllllsssll
 lllllllflllfff  fflllfflllllllf      flllssssll
 lllllllf  ffllppllf   fllllllff       fllf flll
 llllfff    fllpplf      fffflf        fllsllll
   ll         fllf                     flllll
   llf                                 fll
   lllf                               flll
    llllf                            flll
      llff fflllf  fllllllf  flllf  flll
       llllllllllllllllllllllllllllllll

llollllllllolll
lloooolylooooll
 llooolyloooll
 llooolyloooll
 llllllylllll

       lll             lll
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
    lllf                             flll
     llff fflllllf  fllllf  flllllf  flll
     lllllllllllllllllllllllllllllllllll
     l    l
    llllllll
    lloyylol
    lllyylll
    lllyylll
     llllll            lll
      llllll         llllll
     lllfflllllllllllllfflll
     llf   flllllllllf   flllllllll
     llf    fsffsffsf        fsslllll
    lllf       fff           fssfffslll   lllll
    llf   ff        ff       fsf  ssflll lllllll
   llff fllllf    fllllf     ff  fsf ffllllsssll
 lllllllflllfff  fflllfflllllllf      flllssssll
 lllllllf  ffllppllf   fllllllff       fllf flll
 llllfff    fllpplf      fffflf        fllsllll
   ll         fllf                     flllll
   llf                                 fll
   lllf                               flll
    llllf                            flll
      llff fflllf  fllllllf  flllf  flll
       llllllllllllllllllllllllllllllll

