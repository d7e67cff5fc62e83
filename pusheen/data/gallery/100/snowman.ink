                                      llllllllllllllllllllllll
                                      llllllllllllllllllllllll
                                      lllkkkkkkkkkkkkkkkkkklll
                                      lllkkkkkkkkkkkkkkkkkklll
                             llllll   lllkkkkkkkkkkkkkkkkkklll   llllll
                            lllllllll lllkkkkkkkkkkkkkkkkkklll lllllllll
                            llllwllllllllllllllllllllllllllllllllllwllll
                           llllw  wwllllllllllllllllllllllllllllww  wllll
                           lllwwwwwwwllllllllllllllllllllllllllwwwwwwwlll
                          llllllllllllllllllllllllllllllllllllllllllllllll
                         llllllllllllllllllllllllllllllllllllllllllllllllll
                       llllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllll
                     llllllwwwllllllllllllllllllllllllllllllllllllllllwwwllllll
                    lllllw    wwllllllllllllllllllllllllllllllllllllww    wlllll
                  lllllw                                                    wlllll
                  llllw                                                      wllll
                 llllw              wlllllw              wlllllw              wllll
                llllw               lllllllw            wlllllllw              wllll
      lll       llllw              wlllllllw      wllw  wlllllllw              wllll       lll
    llllllll    lllw                wlllllwwwlllllllllw  wlllllw                wlll    llllllll
   lllllllllll llllw                 wwllllllllllllllw                          wllll lllllllllll
  llllllllllllllllw              wlllllllllllllllllllw                           wllllllllllllllll
llllllllllllllllllw              wllllllllllllllllllllw ww                        llllllllllllllllll
llllnnnnnnnnnllllllww              w w     wwlllwwwwwwlllllw                   wwllllllnnnnnnnnnllll
llllllllllllllllllllllllllww                llllllllllllllw             wwllllllllllllllllllllllllll
 llllllllllllllrrrrllllllllllllllllwwww      wwllllllllww    wwllllllllllllllllllrrrrllllllllllllll
          llllrrrrrrrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrllll
           llllrrrrrrrrrrrrrrrrrrrrllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrllll
           llllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllll
           lllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllllll
            lllww wwlllllllllllllllllllllrrrrrrrrrrrrrrrrrrlllllllllllllllllllllww wwlll
            llll         wwwllllllllllllllllllllllllllllllllllllllllllllllllww      llll
            llllw                  wwwwwwllllllllkkllllllllwwwllllrrrrrrrllllw      llll
             llllw                             wkkkkw         wlllrrrrrrrrllll    wllll
             lllllw                            wwwwww         wllllrrrrrrrrlllw  wlllll
               llllllw                         wkkkkw          wllllrrrrrrllllwllllll
                lllllllll                      wkkkkww          wlllllrrllllllllllll
                   lllllllw          wllllllllllllllllllllllllwwwwlllllllllllllll
                      llllllllllllllllllllllllllllllllllllllllllllllllllllllll
                        lllllllllllllll    llllllllllllll    lllllllllllllll
