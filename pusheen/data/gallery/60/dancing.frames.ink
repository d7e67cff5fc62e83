

                                                     l
                                                  llllllll
                                                 lluuuuuulll
                                                 llulllluull
                                                 lluulllllll
               llll                      llll   llluull
              lllllll                  lllllllllluuuuull
              llffflllll            lllllffflllluuuuuull
             lllf   fllllllllllllllllllf   fllllluuuulll
            lllff     ffsssffssffsssff      flllllllll
         llllllf        fsf fssf fsf        fllllll
        llllf            f   ss   f            fllll
       lllf                                      flll
      lllf         fllllf          fllllf         flll
   lllllllllf     flllllllf      flllllllf     flllllllll
     lllflllf     flff fllffffffffllf  flf     flllflll
   lllllllllf            fllllllllff           flllllllll
   lllff                 fllppppllf                 fflll
   lll                    ffllllff                    lll
  lllf               flf   llffll   flf               fll
  lllssssff          fllf  llllllf  llf          ffsssslll
  lllsssssff         fllf fllllllf fllf         ffssssslll
   llfffff            fllllllffllllllf            fffffll
   lllssssf            fffff    fffff            fsssslll
    lllff                                           flll
     llllllf                                    fllllll
       llllllff    ffllllllllllllllllllff    ffllllll
           llllllllllllllllllllllllllllllllllllll
  llllllll
llluuuuuull
lluullllull
llllllluull      llll
     lluulll    lllllll
    lluuuuulll lllffflll                 lllll
    lluuuuuulllllf   fllllll          llllllll
    llluuuuulllllf    fllllllllllllllllllfffll
      llllllllllf       fssffsslllllllff   flll
        llllff          fssffssf sssf      flll
       lllff                fssf fsf       fllll
   ll lllf                   ff              flll
   lllllllff       llllf                      flll
    llllllllf    flllllllf       flllf         flll
  lllllllllff    flffffllf     flllllll         fll  llll
   lllffffff           flllfffffllfffllf    ffllfllllllllll
  lllf                 fllppplllf     f     flllllllllffflll
 lll                    llpppllff           llllllllff   lll
lllfff                  flllllf              ffflllllf   lll
lllsssssf                  f                     fllf    lll
lllffffff                                        fff    fll
lllssff                                                flll
lllssssf                                    fsssssf  fllll
 lllf                                       ffssssflllll
 lllllf                                      fffflllll
   lllllf                                  fsssssll
      llllff   fllff                         ffflll
       lllllllllllllllllllllllllf         ffllllll
                     llllllllllllllfff fflllllll
                                lllllllllll


      l
  llllllll
llluuuuuull
lluullllull
llllllluull
     lluulll   llll                      llll
    lluuuuullllllllll                  lllllll
    lluuuuuullllffflllll            lllllfffll
    llluuuulllllf   fllllllllllllllllllf   flll
      lllllllllff     ffsssffssffsssff      flll
         llllllf        fsf fssf fsf        fllllll
        llllf            f   ss   f            fllll
       lllf                                      flll
      lllf         fllllf          fllllf         flll
   lllllllllf     flllllllf      flllllllf     flllllllll
     lllflllf     flff fllffffffffllf  flf     flllflll
   lllllllllf            lllllllllff           flllllllll
   lllff                 fllppppllf                 fflll
   lll                    ffllllff                    lll
  lllf               flf   llffll   flf               fll
  lllssssff          fllf  llllllf  llf          ffsssslll
  lllsssssff         fllf fllllllf fllf         ffssssslll
   llfffff            fllllllffllllllf            fffffll
   lllssssf            fffff    fffff            fsssslll
    lllff                                           flll
     llllllf                                    fllllll
       llllllff    ffllllllllllllllllllff    ffllllll
           llllllllllllllllllllllllllllllllllllll
