                                             llllllllllllllllllllllllllllll
                                             llllllllllllllllllllllllllllll
                                             llllkkkkkkkkkkkkkkkkkkkkkkllll
                                             llllkkkkkkkkkkkkkkkkkkkkkkllll
                                             llllkkkkkkkkkkkkkkkkkkkkkkllll
                                   lllllll   llllkkkkkkkkkkkkkkkkkkkkkkllll   lllllll
                                  llllllllll llllkkkkkkkkkkkkkkkkkkkkkkllll llllllllll
                                 lllllwllllllllllllllllllllllllllllllllllllllllllwlllll
                                 llllww wwllllllllllllllllllllllllllllllllllllww wwllll
                                lllllw     wllllllllllllllllllllllllllllllllw     wlllll
                                llllwwwllllllllllllllllllllllllllllllllllllllllllwwwllll
                                llllllllllllllllllllllllllllllllllllllllllllllllllllllll
                               llllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                            lllllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllllllll
                          llllllllwllllllllllllllllllllllllllllllllllllllllllllllllllwllllllll
                         llllllww  wllllllllllllllllllllllllllllllllllllllllllllllllw   wllllll
                       llllllw       wwwllllllllllllllllllllllllllllllllllllllllwww       wllllll
                      lllllww                                                               wlllll
                     lllllw                                                                  wlllll
                     llllw                  wlllllw                  wlllllw                  wllll
                    lllll                  llllllllw                wllllllll                  lllll
                    llllw                 wlllllllllw               lllllllllw                 wllll
      llllll       lllll                   llllllllw      wwllllw   wllllllll                   lllll       llllll
     lllllllll     llllw                    wlllllww wllllllllllw    wlllllw                    wllll     lllllllll
    llllllllllll  lllllw                      wwllllllllllllllllw                                lllll  llllllllllll
    llllnnnlllllllllllw                  wlllllllllllllllloollllw                                wlllllllllllnnnllll
 lllllllllllllllllllll                  llllllllllllllllllllllllw                                 lllllllllllllllllllll
lllllllllllllllllllllw                  wlllllllllllllllllllllllwwwlllw                           wlllllllllllllllllllll
llllnnnnnnnnnnnnlllllllllw                          wlllllwww wwllllllw                       wlllllllllnnnnnnnnnnnnllll
llllllllllllllllllllllllllllllllww                  wllllllllllllllllw                wwllllllllllllllllllllllllllllllll
 llllllllllllllllllrrrrlllllllllllllllllwww           wwllllllllllww        wllllllllllllllllllllrrrrllllllllllllllllll
    lllllllllllllrrrrrrrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrlllllllllllll
             llllrrrrrrrrrrrrrrrrrrrrllllllllllllllllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrllll
             lllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllll
              lllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllll
              lllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllllllllll
              llllww  wwlllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllllllllllllwww wwllll
              lllllw         wwwlllllllllllllllllllllllllllllllllllllllllllllllllllllllllllww        lllll
               llllw                 wwwwllllllllllllllllllllllllllllllllllllllrrrrrrrrrllllw       wllll
               lllllw                                   wkkkkkkww         wllllrrrrrrrrrllllw       lllll
                llllw                                   wkkkkkkw           lllllrrrrrrrrrllllw     wllll
                llllllw                                  wwwwww            wllllrrrrrrrrrlllll   wllllll
                  llllllw                                wkkkkw             wllllrrrrrrrrlllllwwllllll
                   llllllllllw                          wkkkkkkw             wllllrrrrrrlllllllllllll
                     lllllllllw              wwwwww     wwkkkkww     wwwwww   wllllllllllllllllllll
                          llllllww        wwllllllllllllllllllllllllllllllllwwwwwlllllllllllll
                           llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                             llllllllllllllllll                          llllllllllllllllll
