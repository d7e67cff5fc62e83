            lllll         lllll
            llfflllllllllllffll
           lllfffflllllllfffflll
         lllfff  ffffsffff  ffllll
        lllff fffffffffffffff fflll
      llllfffffllllff fllfllf fffllll
      llllllf ffllllfffllllff fllllll
lllllllllllff   ffflllllff f  fllllll
llkllllllffffff ffllllllffffffffffflllll
llllllllllllllllflloooollllllllllffllsll
  lllllllllllllllllllllllllllllolllllssl
      llssfllflllllllllkllllfflloolllfll
      lllffflllllooollllllollllooollslll
        llllffffllllllllloooooooollllll
          lllllllllllllllloooooollll
                         llllllll
