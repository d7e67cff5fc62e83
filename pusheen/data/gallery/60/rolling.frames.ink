
                         ll  lll
                lllllllllllllllllllllll
            llllllllffffffllllllffllllllll llllll
          llllsffsssf     fllfllf     fflllllllllll
         lllfsss fssf      fllfff        fff  fflll
        lllf fsf  ff                          flll
       llllf                    flff         flll
       llff                     lllll      ffsll
       ll                        flllf    fssslll
       lllf         fllllf      flllff     ffflll
       llllf      flllllff   flllfff     fssssslll
         lllf     fllffffllfllppll         f ffsll
          llf     fllllllllfllppllff        fssslllll
          lllf      ffllllllfllllllfllllf       ffllllll
           llf      flllffff       ffflllf          fllll
           lllf     flllllllf       flllf          flllll
            llff     fllllllf       fllf       flllllll
            lllf                               llll
            lllf                       ff    fllll
            lllf                    llfllf fllll
             lllf                   llfflllllll
             llllf     f   ssf      flllllll
              gglggg   ssf sssf gglgglll ll      gg  gg
              ggggglllfsssffslllgggggll          gggggg
lllllllllllllllggglllllllllllllllggglllllllllllllllgglllllll
                         lllllllll
                    llllllllllllllllll
                   llllllf  fsssffslllll
                 llllf      fffffsssffllll
                lllff           ssf    fllll  ll
                lllf                    flllllll
               llllf                    llffllll
              lllff                    flllllfllll
             lllf      fllllf            flff  flll
            lllf      llllllllff                flll
           lllf      flllffffff       flf        lll
         llllf     fflllllllf         fllf       fllll
       lllllf     flllllllllfllllllffllllf        flllll
      lllf        lllffffllfllpplllfllllff          fllll
     lllf         fllllff  fllpplff                fflllll
     llff           flllf   fllllf         fsssfllllllll
     lllf                     ffllf     fsffffslll
     lllf                      flllf    ffsssllll
      llffssf                flllllf   fsffflll
      lllsssffssf            flllff     fsslll
       lllllfsssf       ff               flll
         llllllf      fllfll              fll
            llllllllllllfllff        f    flll
          gg gg lllllllllllggffggllllllllffflgg gg
          ggggg     l  llllggggggllllllllllllggggg
lllllllllllggglllllllllllllllgglllllllllllllllggglllllllllll

                                lllllllllll
                            llllllllffffllllllll
                    lllllllllllllf       fffflllll
          lllllllllllllllfff               fssslll
         llllffffflff                      ffffffll
       llllf                   ff           ffssslll
     lllllf             ff  flllllf         ssssssll
     llff            flllllflllfflllf            flll
    lllssss          llffflllllfffll             flll
    lllssff         fllff lllllff fff            flll
    lllffsssf        fll  flfllff            flllllll
     llssssf          f   fllppllff          flffflllll
     lllff                 llppplllf   ff    flllllllll
      lllf                fllllllffllffllf       fll
       lllfffffff         flff    fllllllf       fll
        llllllllf    flllfllf       ffff        flll
          lllllllf    fllllf                   flll
         lllllff         f      ff   f        llll
         ll lllf             ff fssffssf      fll
             llllf           ssffssffsllllf   fll
               llllllf      fslllllllllllllllffll
                 lllllf    flllllll       lllllll
     gg  gg         lllgg ggll          ggg gg
     gggggg          llgggggl            ggggg
lllllllgglllllllllllllllggglllllllllllllllggglllllllllllllll
                 llllllllllllll
               llllllflllfffllllll
             llllsssf         flllll
            lllffffss          fflllllll
           lllssssf                ffllllll
          lllffffssf                   fllllllll
          llff              flllf         flllllllll
        llllf             flllllllf            fflllll
         llllff          flllfffllfllllf          ffll
      lllllflllff        flfffllllllllll           flll
       lllllllff            fflllllfffllf           flll
       lllffflf           flllllllffflll          fffflll
       lllf       llf   flllppplff  fllf          sssslll
       lll        llllllfllllppllf             fsfffflll
       lllf       flllllff fflllf              fssssflll
        lllf                 flff                fsslll
        lllf                 fllfflf             fllll
       lllf       fsf  f     fllllllf   flllffffllll
       llff  ffllsssffssf      ffff     llflllllll
       lllllllllllllfssffss            ffllllllll
       lllll     lllllllsss             ffllllll
                     llllllf          flllll lll
                        lllf    flllllllll
 gg gg             gg gg lllf flllllgg ggg
 ggggg             ggggg lllflllll  gggggg
llggglllllllllllllllgggllllllllllllllgggllllllllllllllllllll
                             llllllllll
                        llllllllllllllllll
                 ll  llllllffsssffsssffflllll
                 lllllllff   fsss fff   flllll
              lllllllfllf      ff          flll
            lllllffllfllf                   fll
           llllf   flfff                    flll
          lllf                              fll
       lllllf                    fffff      flll
    llllllff        lllf      fllllllllf     flll
   lllff          flllff       fff fflll      lll
   lllllff         fllllfflllffflllllllf      flll
      lllllfffff    ffllflllplllflllllllf      lll
         lllsssf         fllppllfllllllllf     fll
          lllffffff      ffllllff f fflllf     fllll
           llsssff      llfllf    flllllf        flll
           lllffff    flllf       ffff            fll
            llsssf    fllllf                      fll
           lllf        fllll                     flll
          lllff                              f   lll
         lllff                ff        sf  ssffflll
         llllllllllf       flfllff     fssf sssllll
         lllllllllllllff   fllfllff    fssslllllll
              gg gggllllllllllllgglggllllllllll  gg  gg
              gggggg    llllllllgggggllll        gggggg
lllllllllllllllggglllllllllllllllggglllllllllllllllgglllllll

              lllllll    llllllllllll
              lllllllllllllllllllllllllll
              lllf  ffllff     ffllllllllllllll
              lllf             fllflllf  fflllllll
               lllf             ffflff      ssslllll
              lllsf         ff             fssffssllll
             lllfsss     fllllff           fff fssffll
            lllssf f    flllff                 fff flll
           lllffsssf     fllf                      fll
      lllllllsssf         ffllf     ff             flll
   lllllllfffffff         fllllf   fllllf          flll
  llllff            ffffffllppllfffffflllf         flll
    llllf         flllllflllllllflllllfllf       fllll
     lllllf       fllff  ffffffflllllllllf     fllll
        llff      fllf         fffllllf       flll
        lllf                fllllfffllf      flll
         lllf   f            flllllllf      flll
          lllfffllflf            fff       llll
           llllllfllf                    flll
            lllllllf                    flll
            ll llllf      ff            flll
                lllllf  fsss  f        flll
          gg gg    lllllsssggssg   fffllll   gg gg
          ggggg      llllllggggggllllllll    ggggg
lllllllllllggglllllllllllllllgglllllllllllllllggglllllllllll

                                 lllll
                               llllllll
                              lllfffflll
           lllllll       lllllllf    fllll
           llfflllllllllllllllsf      fllllll
           llf   flllllfsssffss          ffllll
           llf      fssffssf ff             flll  l
          llllf      fff fff                fflllll
         lllff                  fllllf    flllllll
        lllf         ff        fllflllf    fllllllll
        llf        llllllf    fflf   f     ffffffflll
        llf       fllffllffflllllf                flll
     lllllllllf    ff   flllpppllf                 flll
     llllllfflf          flllppllf              fssssll
       lllllllf            ffllflf fllf        fssssfll
       lllff            ff fflllll  fll           ffslll
       lllf            fllfffllfllfffllf         sssslll
       lllf             lllfflllflllllf            ffll
        llfsssss        fflllllfffffff           flllll
        lllsssff           fff                   llll
         llffffff                       flf  ffllll
         llllsssf                fflllllllllllllll
     gg  gglllff       g   gllllllllllllgggggg
     gggggg llllllllf fggggglllll        ggggg
lllllllgglllllllllllllllggglllllllllllllllggglllllllllllllll
