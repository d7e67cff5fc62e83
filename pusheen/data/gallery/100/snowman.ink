                                      llllllllllllllllllllllll
                                      lllkkkkkkkkkkkkkkkkkklll
                                      lllkkkkkkkkkkkkkkkkkklll
                                      lllkkkkkkkkkkkkkkkkkklll
                             llllll   lllkkkkkkkkkkkkkkkkkklll   llllll
                            lllllllll lllkkkkkkkkkkkkkkkkkklll lllllllll
                            lllwwwwllllllkkkkkkkkkkkkkkkkkkllllllwwwwlll
                           lllww  wwwllllrrrrrrrrrrrrrrrrrrllllwww  wwlll
                           lllwwwwwwwwlllrrrrrrrrrrrrrrrrrrlllwwwwwwwwlll
                          lllwwwllllllllllllllllllllllllllllllllllllwwwlll
                         lllllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllll
                       lllllwlllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllwlllll
                     lllllwwwwwllllllllllllllllllllllllllllllllllllllwwwwwlllll
                    llllww    wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww    wwllll
                  llllww                                                    wwllll
                  lllww                                                      wwlll
                 lllww              wwwlwww              wwwlwww              wwlll
                llllw               lllllllw            wlllllllw              wllll
      lll       lllww              wwlllllww      wwww  wwlllllww              wwlll       lll
    llllllll    lllw                wwwwwwwwwwwwwllllww  wwwwwww                wlll    llllllll
   lllnnnlllll lllww                 wwwwwwllllloolllw                          wwlll lllllnnnlll
  llllnnnnllllllllw              wwwwllllllllloooolllw                           wllllllllnnnnllll
lllllllllllllllllww              wlllllllllllllllllllww ww                        wlllllllllllllllll
lllnnnnnnnnnnnlllwwww              w       wwwwwwwwwwwwwllww                   wwwwlllnnnnnnnnnnnlll
lllnnnnnnnnnnlllllllllwwwwww                wlllllwwllllwww             wwwwwwlllllllllnnnnnnnnnnlll
 lllllllllllllrrrrrrrrrllllllwwwwwwwwww      wwwwwwwwwwww     wwwwwwwwwllllllrrrrrrrrrlllllllllllll
          llllrrrrrrrrrrrrrrrrrlllllllllllwwwwwwwwwwwwwwwwlllllllllllrrrrrrrrrrrrrrrrrllll
           lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll
           llllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllll
           llllwwwllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllwwwllll
            lllww wwwwwwwlllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllwwwwww wwlll
            lllw         wwwwwwwwwllllllllllllllllllllllllllllllllrrrrrrrlllww      wlll
            llllw                  wwwwwwwwwwwwwkkkkwwwwwwwwwwwllrrrrrrrrrllww     wllll
             lllww                             wkkkkw         wlllrrrrrrrrrllw    wwlll
             llllww                            wwwwww          wllrrrrrrrrrllww  wwllll
               llllwww                         wkkkkw          wwllrrrrrrrrllwwwwllll
                llllllwww                      wkkkkww          wwllrrrrrrllllllllll
                   llllllww          wwwwwwwwwwwwkkwwwwwwwwwwwwwwwwwlllllllllllll
                      lllllwwwwwwwwwwllllllllllllllllllllllllllwwwwwwwllllllll
                        lllllllllllllll    llllllllllllll    lllllllllllllll
