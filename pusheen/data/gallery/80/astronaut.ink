                       lllllllllllllllllllllll
                   lllllllwwwwwwwwwwwwwwwwwlllllll
               llllllwwwww                 wwwwwllllll
             llllwwww                           wwwwllll
           llllwww                                 wwwwllll
         llllwww w                                 w wwwwlll
       llllww  wwllwww                         wwwllww  wwllll
      lllww   wwllllllww                     wwlllllllw   wwlll
     lllww    wllfffflllww                 wwllllfffllw    wwlll
    lllww     lllf    flllwwwwwwwwwwwwwwwwwlllff    lllw     wlll
   lllw      wllf      ffllllllllllllllllllllf      fllw      wlll
  lllw      wwllf        ffsssfffsssfffsssff        fllww      wlll
  llww    wwllll           sssf fsssf fsssf         fllllww    wwll
 lllw   wwlllff            fssf  sssf  ssf            fflllww   wlll
 lllw  wlllff                    fsf                     flllww wwll
 llwwwwlllf                                               ffllwwwwll
 llwwwllff            ffllff             fflllf             fllwwwll
 llwwlllf           fllllwwwl           llwwllllf            lllwwll
llllwllff           lllllwwwlff        flwwwlllllf          ffllwwlll
llllllllllllff      fllllllllf         flllllllll       fllllllllllll
  llllfffffff       ffllllllff   fff    flllllllf       ffffffflllll
 lllllllllllff         ffff    flllllf    ffff          flllllllllll
lllllllllffff                  llrrrllf                 fffflllllllll
 lllwf                         lllrlll                         fwlll
 llwwlllllff                   ffllllf                   ffflllllwlll
llllleeellllllllllffff                         fffflllllllllleeelllll
lllleeeeeeeeeeeeellllllllllllllllllllllllllllllllllleeeeeeeeeeeeellll
lllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllll
llbblllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellllbblll
llwwwwwwwwwwllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllllwwwwwwwwwwll
llww        wwwwwwwwwwwlllllllllllllllllllllllwwwwwwwwwww         wll
lllbbbbbbb            wwlleeerreeeeeeeyeeeellww            wbbbbbblll
 llbbbbbbw             wlleerrrreeeey   yeellw             wbbbbbbllllllllll
 lllww                 wlleeerreeeeeey yeeellw                 wwllllllllllllll
  llllww               wlleeeeeeeeeeeeeeeeellww              wwwllwwwbbbbbbbblll
    llllwwww           wwwwwwwwwwwwwwwwwwwwwww           wwwwllwbb   bbb   bbbll
      llllllww        wwwwwwwwwwwwwwwwwwwwwwwww         wwlwwwwwbb   bb b bbbbll
          llllwwwwwwwwlllllllllllllllllllllllllwwwwwwwwwlllwwwwwbbwwwbbbbbbbblll
            llllllllllll                     lllllllllllllllllllllllllllllllll
