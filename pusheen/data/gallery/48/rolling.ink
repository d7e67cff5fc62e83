                      lllll
                     lllffll
               lllllllff fll
          ll lllllffff    fllll
          lllllf          fssllllll  lllll
        llllllll          fffssflllllllllll
       llllllllf   fllll    fsffssfff  flll
     llllf   ff    lllllf       f      lll
    lllsf            fflf             flll
   lllfsss           fllllfflllllf     fll
   llssfff       ff   lpppllffffllf     ll
   llfss        lllffllllllf   fff  ffffll
   lllf        fllffllllff         ffllllll
    lllf       fllllllllfflff      flllllll
     lllf        ffffllflllf         flll
      lllllllf       flllff          fll
         lllllllf               fsffffll
              lllllff            fsssll
 g  g          gglglllff       sgsflll
 gggg          gggg  lllff  fggggllll
lgggllllllllllllggllllllllllllggllllllllllllllll
