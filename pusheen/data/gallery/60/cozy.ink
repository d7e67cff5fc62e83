                  llllllllllllllllllllllll
               llllllrrrrrrrrrrrrrrrrrrllllll
            lllrlllflllrrrrrrrrrrrrrrlllflllrlll
         lllrrrrllf  fllrrrrrrrrrrrrllf  fllrrrrlll
       lllrrrrrrllf   ffllllllllllllff   fllrrrrrrlll
      llrrrrrrrllff     fssffssffssf      fllrrrrrrrll
    lllrrrrrrllff        ff fssf ff        ffllrrrrrrlll
   lllrrrrrllff                              ffllrrrrrll
   llrrrrrllff     ffff ffff    ffff ffff      fllrrrrrll
  llrrrrrrllllff   flllllllf    flllllllf   ffllllrrrrrrll
  llrrrrrllllllf    ppllllff    ffllllpp    fllllllrrrrrll
  llrrrrrllllllf        fllffllffllf        fllllllrrrrrll
  llrrrrllffff          ffllllllllff          ffffllrrrrll
  llllllllff  ffffffllllllllllllllllllllffffff  ffllllllll
 lllrrrrrlllllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllllllrrrrrlll
llrrrrrrrrrlwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlrrrrrrrrrll
llrrrrrrrrrrlllyyyyyyyyyyyyyyyyyyyyyyyyyyyyyylllrrrrrrrrrrll
lrrrrrrrrrrrlyy                              yylrrrrrrrrrrrl
llrrrrrrrrrrly                                ylrrrrrrrrrrll
llrrrrrrrrrrlyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyylrrrrrrrrrrll
llrrrrrrrrrrlrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlrrrrrrrrrrll
 llrrrrrrrrlrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlrrrrrrrrll
 llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
