                                                          lllllll
                                                      lllllllllll
                                                   lllllluuullll
                                                  lllluuuuuulll
                                                 llluuuuuuulll
                                                llluuuuuuuulll
                                               llluuuuuuuullll
                                              lllluuyyyuuuulll
        lll                                  lllluy     uuulll
       lllll                    llllll      lllluuu     uuulll      llllll
      lllllll                  llllllllll   llluuuuuuuuuuuuulll   lllllllll
llllllllyyyllllllll            llllfflllllllllluuuuuuuuuuuulllllllllllffllll
lllllyyyyyyyyylllll           llllf  ffllllllbbbbbbbbbbbbbbbblllllllf  fllll
 llllly     ylllll            llllllllllfllllbbbbbbbbbbbbbbbbbllllfllllllllll
   llllyyyyyylll             llllllllllllllllllllllllllllllllllllllllllllllll
   lllllllllylll            lllllluuuuuuuuuuuuuulllllllllluuuuuuuuuuuuuuulllll
   lllllnnnlllll          lllllllluuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuullllllll
   lllllnnnlllll        llllllfflllllllllluuuuuuuuuuuuuuuuuuuuuuullllllllllffllllll
     lllnnnlll         lllllf    fffllllllllllllllllllllllllllllllllllffff    flllll
     lllnnnllll      lllllf                   ffffffffffffffff                 ffllll
     lllnnnnlll      llllf                                                       fllll
     lllnnnnlll     llllf               flllf                fllllf               fllll
     lllnnnnlll ll  lllfffllf          lllllllf             fllllllf          lllffllll  ll
     lllnnnnlllllllllllllllllf        fllllllll            fllllllllf        fllllllllllllll
   lllllnnnnllllllllllllllllww         fllllllf             fllllllf        wwlllllllllllll
   lllllnnnnllllllllllffflllww           ffff fllww     wllff ffff           wwlllfffllll
   llllllnnnllllllllllllllllww                wlllwwwwwwwllww                wlllllllllllll
   llllllllllllllllllllfflllw                  wwwlllllllwww                 wwlllfflllllll
   llllfffffffflllllf   flllw                    wwwwwwwww                    wlllf   lllll
   llllf      flllll     lllww                                                wllf    fllllllllll
    llllf      ffllf     flllw            www                 ww             wlllf     flllllllllll
    lllllf       ff       llllw          wlllw               wllww          wlllf      fllllssslllll
     lllllf       ffffff  flllww          wllww             wlllw          wlllff  fffffllllssssllll
      llllllf     sssssssssfllllw         wwllw            wlllw         wwlllffssssssssslllssssslll
        llllllf   ssssssssfffflllww        wwllww         wlllw         wwlllffffsssssssllllssssslll
          llllllllff          flllwww       wwllww       wwllww       wwllllf          fllllssssslll
            lllllllssssff      fllllwww      wwllww     wwllww      wwllllff     fffsssslllff  fflll
               llllsssssssf      flllllww     wwlww     wwlww     wwllllff      sssssssllllf    llll
                llllffffff         ffllllww     w         w    wwwllllff         ffffffllllsf flllll
                 llllff              fflllllww              wwwlllllf               flllllsssslllll
                  llllllf               flllllwww        wwwlllllff               fllllllfsslllll
                   lllllllllf             ffllllllwww wwwlllllff              fllllllllfflllllll
                      lllllllf          fllllllllllllwllllllllllllf          flllllllllllllll
                          llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                           llllllllllllllll   lllllllllllllll   llllllllllllllllllll
