                                                    lllllll
                                                   lllssslll
                                                   llsssssll
                                                   llsssssll
                                          lllllllllllff ffll
                                        llllsffflllllssfflll
         llll                llll     llllfssf  fssflllllll
        lllllll            lllllll lllllffssf   sssfflllll
        llfffllll lllllllllllfffllllllf   ff   fff   fll
       lllf   fllllllllllllff   flff                 flll
       lll      ssffssffssf                           lll
       lllf     fsf ssf ff                            lll
      lllf          ff                                fll
     lllf   fllllf       flllf                        fll
 llllllllfffllllllf    flllllllllllllllf              lll
    lllllffflfffflffffffllffflfllffffff               lll
 llllllllf      flllllllllf   fllllllllf              ll
  lllllff    ffffllllllllf          ff               fll
llllllllf lllllllllllf               ff             flll
llff    ffllff     ff           ffllllllll           flll
lllfffffffllllff      fffffllllllllll  lllff ffllff fflll
 lllllllllllllllllllllllllllllll        llllllllllllllll
