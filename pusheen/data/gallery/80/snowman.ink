                              llllllllllllllllllll
                              lllkkkkkkkkkkkkkklll
                              lllkkkkkkkkkkkkkklll
                       lllll  lllkkkkkkkkkkkkkklll  lllll
                      lllllllllllkkkkkkkkkkkkkklllllllllll
                      lllwwllllllllllllllllllllllllllwwlll
                     llllw  wllllrrrrrrrrrrrrrrllllww wllll
                     llllllllllllllllllllllllllllllllllllll
                    llllllllllllllllllllllllllllllllllllllll
                 llllllllllllllllllllllllllllllllllllllllllllll
                lllllw wllllllllllllllllllllllllllllllllw wlllll
               llllw                                        wllll
              lllww           www              www            wlll
             llll           wlllllw          wlllllw           llll
             lllw           wllllll      w   llllllw           wlll
   lllllll  llllw           wwllllwwwllllllw wllllww            llll  lllllll
  lllllllll lllw             wlllllllllllllw                    wlll lllllllll
lllllllllllllll           wllllllllllllllllw                     lllllllllllllll
llllllllllllllww           wllllllllllllllwwlllw                wwllllllllllllll
lllllllllllllllllllllww            lllllllllllww         wwlllllllllllllllllllll
llllllllllllrrrlllllllllllllllwwwwwwwwllllllwwwwwwlllllllllllllllrrrllllllllllll
        lllrrrrrrrrrrrrllllllllllllllllllllllllllllllllllrrrrrrrrrrrrlll
         llllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllll
         lllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllll
         lllwwwwwllllllllllllllllllllllllllllllllllllllllllllllwwwwwlll
          lll         wwwllllllllllllllllllllllllllllllrrrlllw     lll
          lllw                      wwkkkkww     wlllrrrrrrlllw   wlll
           lllw                      wwwww        wlllrrrrrrllww wlll
            lllllww                   wkkww       wlllrrrrrlllllllll
             lllllllw         wwww w wkkkkw   wwwwwwlllllllllllllll
                 lllllllwwwllllllllllllllllllllllllllllllllllll
                   llllllllllllllllllllllllllllllllllllllllll
