                                             llllllllllllllllllllllllllllll
                                             llllkkkkkkkkkkkkkkkkkkkkkkllll
                                             llllkkkkkkkkkkkkkkkkkkkkkkllll
                                             llllkkkkkkkkkkkkkkkkkkkkkkllll
                                             llllkkkkkkkkkkkkkkkkkkkkkkllll
                                   lllllll   llllkkkkkkkkkkkkkkkkkkkkkkllll   lllllll
                                  llllllllll llllkkkkkkkkkkkkkkkkkkkkkkllll llllllllll
                                 llllwwwwllllllllkkkkkkkkkkkkkkkkkkkkkkllllllllwwwwllll
                                 llllww wwwllllllllllllllllllllllllllllllllllwww wwllll
                                llllww     wwllllrrrrrrrrrrrrrrrrrrrrrrllllww     wwllll
                                llllwwwwwwwwwwlllrrrrrrrrrrrrrrrrrrrrrrlllwwwwwwwwwwllll
                                lllwwllllllllllllllllllllllllllllllllllllllllllllllwwlll
                               llllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllll
                            llllllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllllllll
                          llllllwwwwlllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllwwwwllllll
                         lllllwww  wwwllllllllllllllllllllllllllllllllllllllllllllwww   wwlllll
                       lllllww        wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww       wwlllll
                      llllwww                                                              wwwllll
                     llllww                                                                  wwllll
                     llllw                  wwwwwww                  wwwwwww                  wllll
                    llllw                  wlllllllw                wlllllllw                  wllll
                    llllw                 wwlllllllww               wlllllllww                 wllll
      llllll       llllww                  wllllllww      wwwwwww   wwllllllw                   wllll       llllll
     lllllllll     llllw                    wwwwwwww wwwwwllllllw    wwwwwww                    wllll     lllllllll
    llllnnnlllll  llllw                       wwwwwwlllllllolllww                                wllll  lllllnnnllll
    llllnnnnnlllllllllw                  wwwwwlllllllloooooolllww                                wlllllllllnnnnnllll
 llllllllllllllllllllw                  wlllllllllllllllllllllllw                                 wllllllllllllllllllll
llllnnnnnnnnnnnnllllww                  wwwwwwwwwwwwwwwwwwwwwwwwwwwwwww                           wwllllnnnnnnnnnnnnllll
lllnnnnnnnnnnnnnnlllwwwwww                          wwllwwwww wwwwllllw                       wwwwwwlllnnnnnnnnnnnnnnlll
llllnnnnnnnnnnnnllllllllllllwwwwww                  wwwllllllllllllwww                wwwwwwllllllllllllnnnnnnnnnnnnllll
 llllllllllllllllrrrrrrrrrlllllllllwwwwwwww           wwwwwwlllwwwww        wwwwwwwwwlllllllllrrrrrrrrrllllllllllllllll
    llllllllllllrrrrrrrrrrrrrrrrrrlllllllllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllllllllllrrrrrrrrrrrrrrrrrrllllllllllll
             lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllllllllllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll
             lllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllll
              llllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllll
              llllwwwwllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllwwwwllll
              llllww  wwwwwwllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllllwwwwww  wwllll
              llllww         wwwwwwwwllllllllllllllllllllllllllllllllllllllllllllllrrrrrlllww        wllll
               lllw                  wwwwwwwwwwwwwwwwwwlllkkkklllwwwwwwwwwwlllrrrrrrrrrrlllww       wwlll
               llllww                                   wkkkkkkw          wlllrrrrrrrrrrrlllw       wllll
                llllw                                   wkkkkkkw           wlllrrrrrrrrrrrlllw     wllll
                lllllww                                  wwwwww            wwlllrrrrrrrrrrlllw   wwlllll
                  llllwww                                wkkkkw             wlllrrrrrrrrrrlllwwwwwllll
                   lllllllwwww                          wkkkkkk              wlllrrrrrrrrllllwlllllll
                     lllllllllw              wwwwww     wwkkkkww     wwwwww   wwllllrrlllllllllllll
                          lllllwww        wwwllllllllllllwwllwwllllllllllllwwwwwwwwlllllllllll
                           lllllllllwwwwllllllllllllllllllllllllllllllllllllllllwwwwlllllllll
                             llllllllllllllllll                          llllllllllllllllll
