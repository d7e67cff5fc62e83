                llllllllllllllllllll
            lllllwwwwwwww  wwwwwwwwlllll
         llllwwww                  wwwwlll
       lllwwww                        wwwlll
      llwwwwwwww                    wwwwwwwlll
    lllww wwllllww                wwllllww wwlll
   lllww  wllfffllww            wwllfffllw  wwlll
  lllw    wlf    fllwwwwwwwwwwwwllf    llw    wlll
  llw    wllf     ffsssffssffsssff     flww    wll
 llww  wwlllf       fssffssf ssf       flllww  wwll
 llwwwwllff          ff fss  ff          ffllwwwwll
 lwwwllff                ff                fflwwwll
 lwwllf         fllllf        fllllf         flwwll
llwwllf        lllwwwl       flwwlllff       fllwlll
lllllllllf     lllllllf      flllllllf    flllllllll
 llllffllf     ffllllff lllf ffllllff     fllffllll
lllllllllf             llrrlff            flllllllll
 llwf                  llrrlf                  fwll
llllllllllfff           fllf           fffllllllllll
llleeeeeeeeelllllllllllllllllllllllllllleeeeeeeeelll
llleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelll
llbbbllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellbbbbll
llww  wwwwwwwwwwwllllllllllllllllllwwwwwwwwwww  wwll
llbbbbbw        wwleeereeeeeyyeeelww        wbbbbbll
lllwwww          wleerrreee   eeelw          wwwwllllllllll
 lllww           wleeeeeeeeeeeeellw           wwlwwwbbbbbbll
   lllwww        wwwwwwwwwwwwwwwwww        wwllwbb  bb bbbll
      lllwwwwwwwwwllwwwwwwwwwwwwllwwwwwwwwwlwwwwbb  bbbbbbll
        lllllllllllllllllllllllllllllllllllllllllllllllllll
