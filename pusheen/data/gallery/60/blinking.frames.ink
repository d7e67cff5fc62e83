            lllll                   lllll
           llllllll               llllflll
          lllf  flllllllllllllllllllf  fll
          lll     flllllllllllllllf    flll
         lllf       fssffsssffssf       llll
      lllllff       fssf sss fss        ffllll
     llllf               fsf  f            fllll
    lllf                                    fflll
   lllf         fllwwlf       flwlllf         fll
llllllf        flllwwllf      llwwlllf       ffllllll
lllllllllff    fllllllf       lllllllf    fllllllllll
  lllflllff     fllllllffflffflfllllf     fllllflll
lllllllllf          fllllllllllff          fllllllll
 lllf                flllllllllf                fllllllllll
lllf                                             fllllssslll
llff              flf  fllfll   flf              flllsssssll
llsssff           llf  fllfllf  lll          fffsssllsssslll
llssssssf         lll  fllfllf  llf         fssssssllssllll
llffff            flllllllflllllllf            ffflllfflll
lllssssf           fllllff flllllf           fssssllffffll
lllsssff                                     ffsslllssssll
 llllf                                         flllffsslll
  lllllllf                                 fllllllfffllll
     lllllff   fflllllllllllllllllllff   ffllllllllllll
        llllllllllllllllllllllllllllllllllllllllllll
            lllll                   lllll
           llllllll               llllflll
          lllf  flllllllllllllllllllf  fll
          lll     flllllllllllllllf    flll
         lllf       fssffsssffssf       llll
      lllllff       fssf sss fss        ffllll
     llllf               fsf  f            fllll
    lllf                                    fflll
   lllf         fllwwlf       flwlllf         fll
llllllf        flllwwllf      llwwlllf       ffllllll
lllllllllff    fllllllf       lllllllf    fllllllllll
  lllflllff     fllllllffflffflfllllf     fllllflll
lllllllllf          fllllllllllff          fllllllll
 lllf                flllllllllf                fllllllllll
lllf                                             fllllssslll
llff              flf  fllfll   flf              flllsssssll
llsssff           llf  fllfllf  lll          fffsssllsssslll
llssssssf         lll  fllfllf  llf         fssssssllssllll
llffff            flllllllflllllllf            ffflllfflll
lllssssf           fllllff flllllf           fssssllffffll
lllsssff                                     ffsslllssssll
 llllf                                         flllffsslll
  lllllllf                                 fllllllfffllll
     lllllff   fflllllllllllllllllllff   ffllllllllllll
        llllllllllllllllllllllllllllllllllllllllllll
            lllll                   lllll
           llllllll               llllflll
          lllf  flllllllllllllllllllf  fll
          lll     flllllllllllllllf    flll
         lllf       fssffsssffssf       llll
      lllllff       fssf sss fss        ffllll
     llllf               fsf  f            fllll
    lllf                                    fflll
   lllf         fllwwlf       flwlllf         fll
llllllf        flllwwllf      llwwlllf       ffllllll
lllllllllff    fllllllf       lllllllf    fllllllllll
  lllflllff     fllllllffflffflfllllf     fllllflll
lllllllllf          fllllllllllff          fllllllll
 lllf                flllllllllf                fllllllllll
lllf                                             fllllssslll
llff              flf  fllfll   flf              flllsssssll
llsssff           llf  fllfllf  lll          fffsssllsssslll
llssssssf         lll  fllfllf  llf         fssssssllssllll
llffff            flllllllflllllllf            ffflllfflll
lllssssf           fllllff flllllf           fssssllffffll
lllsssff                                     ffsslllssssll
 llllf                                         flllffsslll
  lllllllf                                 fllllllfffllll
     lllllff   fflllllllllllllllllllff   ffllllllllllll
        llllllllllllllllllllllllllllllllllllllllllll
            lllll                   lllll
           llllllll               llllflll
          lllf  flllllllllllllllllllf  fll
          lll     flllllllllllllllf    flll
         lllf       fssffsssffssf       llll
      lllllff       fssf sss fss        ffllll
     llllf               fsf  f            fllll
    lllf                                    fflll
   lllf         fllwwlf       flwlllf         fll
llllllf        flllwwllf      llwwlllf       ffllllll
lllllllllff    fllllllf       lllllllf    fllllllllll
  lllflllff     fllllllffflffflfllllf     fllllflll
lllllllllf          fllllllllllff          fllllllll
 lllf                flllllllllf                fllllllllll
lllf                                             fllllssslll
llff              flf  fllfll   flf              flllsssssll
llsssff           llf  fllfllf  lll          fffsssllsssslll
llssssssf         lll  fllfllf  llf         fssssssllssllll
llffff            flllllllflllllllf            ffflllfflll
lllssssf           fllllff flllllf           fssssllffffll
lllsssff                                     ffsslllssssll
 llllf                                         flllffsslll
  lllllllf                                 fllllllfffllll
     lllllff   fflllllllllllllllllllff   ffllllllllllll
        llllllllllllllllllllllllllllllllllllllllllll
            lllll                   lllll
           llllllll               llllflll
          lllf  flllllllllllllllllllf  fll
          lll     flllllllllllllllf    flll
         lllf       fssffsssffssf       llll
      lllllff       fssf sss fss        ffllll
     llllf               fsf  f            fllll
    lllf                                    fflll
   lllf         f    f         f    f         fll
llllllf       flllfflllf     flllflllff      ffllllll
lllllllllff    fllllllf       flllllff    fllllllllll
  lllflllff       fffllffflffflffff       fllllflll
lllllllllf          fllllllllllf           fllllllll
 lllf                flllllllllf                fllllllllll
lllf                                             fllllssslll
llff              flf  fllfll   flf              flllsssssll
llsssff           llf  fllfllf  lll          fffsssllsssslll
llssssssf         lll  fllfllf  llf         fssssssllssllll
llffff            flllllllflllllllf            ffflllfflll
lllssssf           fllllff flllllf           fssssllffffll
lllsssff                                     ffsslllssssll
 llllf                                         flllffsslll
  lllllllf                                 fllllllfffllll
     lllllff   fflllllllllllllllllllff   ffllllllllllll
        llllllllllllllllllllllllllllllllllllllllllll
            lllll                   lllll
           llllllll               llllflll
          lllf  flllllllllllllllllllf  fll
          lll     flllllllllllllllf    flll
         lllf       fssffsssffssf       llll
      lllllff       fssf sss fss        ffllll
     llllf               fsf  f            fllll
    lllf                                    fflll
   lllf         fllwwlf       flwlllf         fll
llllllf        flllwwllf      llwwlllf       ffllllll
lllllllllff    fllllllf       lllllllf    fllllllllll
  lllflllff     fllllllffflffflfllllf     fllllflll
lllllllllf          fllllllllllff          fllllllll
 lllf                flllllllllf                fllllllllll
lllf                                             fllllssslll
llff              flf  fllfll   flf              flllsssssll
llsssff           llf  fllfllf  lll          fffsssllsssslll
llssssssf         lll  fllfllf  llf         fssssssllssllll
llffff            flllllllflllllllf            ffflllfflll
lllssssf           fllllff flllllf           fssssllffffll
lllsssff                                     ffsslllssssll
 llllf                                         flllffsslll
  lllllllf                                 fllllllfffllll
     lllllff   fflllllllllllllllllllff   ffllllllllllll
        llllllllllllllllllllllllllllllllllllllllllll
            lllll                   lllll
           llllllll               llllflll
          lllf  flllllllllllllllllllf  fll
          lll     flllllllllllllllf    flll
         lllf       fssffsssffssf       llll
      lllllff       fssf sss fss        ffllll
     llllf               fsf  f            fllll
    lllf                                    fflll
   lllf         f    f         f    f         fll
llllllf       flllfflllf     flllflllff      ffllllll
lllllllllff    fllllllf       flllllff    fllllllllll
  lllflllff       fffllffflffflffff       fllllflll
lllllllllf          fllllllllllf           fllllllll
 lllf                flllllllllf                fllllllllll
lllf                                             fllllssslll
llff              flf  fllfll   flf              flllsssssll
llsssff           llf  fllfllf  lll          fffsssllsssslll
llssssssf         lll  fllfllf  llf         fssssssllssllll
llffff            flllllllflllllllf            ffflllfflll
lllssssf           fllllff flllllf           fssssllffffll
lllsssff                                     ffsslllssssll
 llllf                                         flllffsslll
  lllllllf                                 fllllllfffllll
     lllllff   fflllllllllllllllllllff   ffllllllllllll
        llllllllllllllllllllllllllllllllllllllllllll
            lllll                   lllll
           llllllll               llllflll
          lllf  flllllllllllllllllllf  fll
          lll     flllllllllllllllf    flll
         lllf       fssffsssffssf       llll
      lllllff       fssf sss fss        ffllll
     llllf               fsf  f            fllll
    lllf                                    fflll
   lllf         fllwwlf       flwlllf         fll
llllllf        flllwwllf      llwwlllf       ffllllll
lllllllllff    fllllllf       lllllllf    fllllllllll
  lllflllff     fllllllffflffflfllllf     fllllflll
lllllllllf          fllllllllllff          fllllllll
 lllf                flllllllllf                fllllllllll
lllf                                             fllllssslll
llff              flf  fllfll   flf              flllsssssll
llsssff           llf  fllfllf  lll          fffsssllsssslll
llssssssf         lll  fllfllf  llf         fssssssllssllll
llffff            flllllllflllllllf            ffflllfflll
lllssssf           fllllff flllllf           fssssllffffll
lllsssff                                     ffsslllssssll
 llllf                                         flllffsslll
  lllllllf                                 fllllllfffllll
     lllllff   fflllllllllllllllllllff   ffllllllllllll
        llllllllllllllllllllllllllllllllllllllllllll
            lllll                   lllll
           llllllll               llllflll
          lllf  flllllllllllllllllllf  fll
          lll     flllllllllllllllf    flll
         lllf       fssffsssffssf       llll
      lllllff       fssf sss fss        ffllll
     llllf               fsf  f            fllll
    lllf                                    fflll
   lllf         fllwwlf       flwlllf         fll
llllllf        flllwwllf      llwwlllf       ffllllll
lllllllllff    fllllllf       lllllllf    fllllllllll
  lllflllff     fllllllffflffflfllllf     fllllflll
lllllllllf          fllllllllllff          fllllllll
 lllf                flllllllllf                fllllllllll
lllf                                             fllllssslll
llff              flf  fllfll   flf              flllsssssll
llsssff           llf  fllfllf  lll          fffsssllsssslll
llssssssf         lll  fllfllf  llf         fssssssllssllll
llffff            flllllllflllllllf            ffflllfflll
lllssssf           fllllff flllllf           fssssllffffll
lllsssff                                     ffsslllssssll
 llllf                                         flllffsslll
  lllllllf                                 fllllllfffllll
     lllllff   fflllllllllllllllllllff   ffllllllllllll
        llllllllllllllllllllllllllllllllllllllllllll
            lllll                   lllll
           llllllll               llllflll
          lllf  flllllllllllllllllllf  fll
          lll     flllllllllllllllf    flll
         lllf       fssffsssffssf       llll
      lllllff       fssf sss fss        ffllll
     llllf               fsf  f            fllll
    lllf                                    fflll
   lllf          fllf         flwlllf         fll
llllllf        fllllllf       llwwlllf       ffllllll
lllllllllff    lllfflllf      lllllllf    fllllllllll
  lllflllff     f   fllffflffflfllllf     fllllflll
lllllllllf          fllllllllllff          fllllllll
 lllf                flllllllllf                fllllllllll
lllf                                             fllllssslll
llff              flf  fllfll   flf              flllsssssll
llsssff           llf  fllfllf  lll          fffsssllsssslll
llssssssf         lll  fllfllf  llf         fssssssllssllll
llffff            flllllllflllllllf            ffflllfflll
lllssssf           fllllff flllllf           fssssllffffll
lllsssff                                     ffsslllssssll
 llllf                                         flllffsslll
  lllllllf                                 fllllllfffllll
     lllllff   fflllllllllllllllllllff   ffllllllllllll
        llllllllllllllllllllllllllllllllllllllllllll
            lllll                   lllll
           llllllll               llllflll
          lllf  flllllllllllllllllllf  fll
          lll     flllllllllllllllf    flll
         lllf       fssffsssffssf       llll
      lllllff       fssf sss fss        ffllll
     llllf               fsf  f            fllll
    lllf                                    fflll
   lllf          fllf         flwlllf         fll
llllllf        fllllllf       llwwlllf       ffllllll
lllllllllff    lllfflllf      lllllllf    fllllllllll
  lllflllff     f   fllffflffflfllllf     fllllflll
lllllllllf          fllllllllllff          fllllllll
 lllf                flllllllllf                fllllllllll
lllf                                             fllllssslll
llff              flf  fllfll   flf              flllsssssll
llsssff           llf  fllfllf  lll          fffsssllsssslll
llssssssf         lll  fllfllf  llf         fssssssllssllll
llffff            flllllllflllllllf            ffflllfflll
lllssssf           fllllff flllllf           fssssllffffll
lllsssff                                     ffsslllssssll
 llllf                                         flllffsslll
  lllllllf                                 fllllllfffllll
     lllllff   fflllllllllllllllllllff   ffllllllllllll
        llllllllllllllllllllllllllllllllllllllllllll
