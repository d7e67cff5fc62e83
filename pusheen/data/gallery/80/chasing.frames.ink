
    lllll   lllll
    lloolllllooll
    lloollyllooll
    lllnlyyylolll
     llllyyyllll
     llllyyyllll
     llllyyyllll
     lllllllllll
        llllllll                       lllll
          lllllllll                 lllllllll
          lllffllllll             llllllfflll
         lllff  fflllllllllllllllllllff   flll
         lllf     flllllllllllllllllf     flllllllllll
         lll        fsssffsssffsssf        fflllllllllllll
         lll         sss  sssf sssf               sssslllllll
        llll          ff  fss  fff               fssss ffllllll
       llllf              fff                    esssf   fsslllll      llllll
       lllf                                      essf    ssssfllll   llllllllll
      lllf      ffff             ffff             ff    fsssf fllll llllssssslll
      lllf    fllllllf          llllllf                 fssf    fllllllsssssslll
 llllllllfff  fllllllf         fllllllf   ffffllllllf   fff     fllllllsssssslll
 llllllllllllf fllllff        fffllllf  fllllllllllff            fllllssssssslll
     lllffflff      flllllllllllf       ffffffff                 flllff  ffslll
  lllllllllll        fllpppppllf        fllllllllllf              lllsf   fllll
  llllllff           flllpppllff            fffffllf              fllsssflllll
     lllf             fflllllf                                    flllllllll
     lllf                fff                                      flllllll
     lllf                                                         llll
     llll                                                         lll
      lllff                                                     fllll
       llllf                                                   fllll
        lllllf                                               flllll
          lllff      fllll       flllfllllf       fllll       flll
          lllllffffflllllllfffffllllllllllllffffffllllllffffffllll
           llllllllllll llllllllllll     llllllllllllllllllllllll
               lllll       llllll           llllll      lllll

 lllllllll     lllllllll
lllooooollllllllloooolll
llloooooollyylloooooolll
 lllooooollyylloo oolll
  llloooollyylloo ooll
  llloooollyylloooooll
  llloooollyylloooooll
   lllllllllllllllllll
           lll


           llllll                     llllll
          lllllllll                 lllllllll
         llllffflllll             lllllfffllll
         lllf    flllllllllllllllllllf    flllll
         lllf      flllllllllllllllff     fllllllllllll
         lll        fsssf sssf essf         fffffllllllllll
         lllf        fsf  sssf fss                ssssflllllll      lllll
        llllf         f   fsf   f                fsssf  ffllllll  llllllllll
       llll                f                     esssf   fsssllllllllssssllll
       lllf                                      esf     ssssfllllllsssssslll
      lllf     fllllf           fllllf                  fsssf  fllllsssssslll
     llllf     llllllf          llllllf                 fssf    flllsssssslll
 lllllllllllfffllllll          fllllll   fllllllllllf            fllfffffflll
  lllllllllll  ffllfffffffffffffffllff  fllllllllfff             flllf   flll
    llllllllff      flllllllllllf       fllllllfff                lllssffllll
  llllllllllf        fllpppplllf        fllllllllllf              lllsslllll
     lllf             flllplllf                  ff               flllllll
     lllf              flllllf                                    flllll
     lll                                                          flll
     lllf                                                         llll
      lllf                                                       flll
      llllf                                                     fllll
       lllllf                                                  fllll
        llllf                                                  flll
         lllf      fllllllllf      llllllf      fllllllllf     fllll
         llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
          lllllllllll     lllllllllll   lllllllllll    lllllllllll

       lllll   llll
       lllllllllllll
       lloollyllooll
       lllolyyolnlll
       lllllyyollll
       lllllyyollll
       lllllyyollll
        lllllylllll
         lllllllll                     lllll
          lllllllll                 lllllllll
          lllffllllll             llllllfflll
         lllff  fflllllllllllllllllllff   flll
         lllf     flllllllllllllllllf     flllllllllll
         lll        fsssffsssffsssf        fflllllllllllll
         lll         sss  sssf sssf               sssslllllll
        llll          ff  fss  fff               fssss ffllllll
       llllf              fff                    esssf   fsslllll      llllll
       lllf                                      essf    ssssfllll   llllllllll
      lllf      ffff             ffff             ff    fsssf fllll llllssssslll
      lllf    fllllllf          llllllf                 fssf    fllllllsssssslll
 llllllllfff  fllllllf         fllllllf   ffffllllllf   fff     fllllllsssssslll
 llllllllllllf fllllff        fffllllf  fllllllllllff            fllllssssssslll
     lllffflff      flllllllllllf       ffffffff                 flllff  ffslll
  lllllllllll        fllpppppllf        fllllllllllf              lllsf   fllll
  llllllff           flllpppllff            fffffllf              fllsssflllll
     lllf             fflllllf                                    flllllllll
     lllf                fff                                      flllllll
     lllf                                                         llll
     llll                                                         lll
      lllff                                                     fllll
       llllf                                                   fllll
        lllllf                                               flllll
          lllff      fllll       flllfllllf       fllll       flll
          lllllffffflllllllfffffllllllllllllffffffllllllffffffllll
           llllllllllll llllllllllll     llllllllllllllllllllllll
               lllll       llllll           llllll      lllll

