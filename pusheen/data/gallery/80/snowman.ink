                              llllllllllllllllllll
                              llkkkkkkkkkkkkkkkkll
                              llkkkkkkkkkkkkkkkkll
                       lllll  llkkkkkkkkkkkkkkkkll  lllll
                      lllwllllllkkkkkkkkkkkkkkkkllllllwlll
                      lllwwwwllllllllllllllllllllllwwwwlll
                     lllww  wwllrrrrrrrrrrrrrrrrllwww wwlll
                     lllwwllllllllllllllllllllllllllllwwlll
                    llllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkllllll
                 lllllwwllkkkkkkkkkkkkkkkkkkkkkkkkkkkkllwwlllll
                lllwww wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww wwwlll
               lllww                                        wwlll
              lllww           www              www            wlll
             lllw           wwlllww          wwlllww           wlll
             llww           wlllllw      w   wlllllw           wwll
   lllllll  lllww           wwwwwwwwwwwwllww wwwwwww            wlll  lllllll
  lllnnnlll lllw             wwwwwlllooollww                    wlll lllnnnlll
lllllnnnllllllw           wwlllllllloooollww                     wllllllnnnlllll
llnnnnnnnnnllwww           wwwwwwwwwwwwwwwwwwwww                wwwllnnnnnnnnnll
llnnnnnnnnnlllllwwwwwww            wlllwwwlllwww         wwwwwwwlllllnnnnnnnnnll
lllllllllllrrrrrrrrrllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllllrrrrrrrrrlllllllllll
        lllrrrrrrrrrrrrrrrrrrllllllllllllllllllllllrrrrrrrrrrrrrrrrrrlll
         lllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlll
         lllwwllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllwwlll
         lllwwwwwwwwwlllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllwwwwwwwwlll
          llw         wwwwwwwwwwwwwllllkkllllwwwwwllrrrrrrrllw     wll
          lllw                       wkkkkww     wwlrrrrrrrllww   wlll
           llww                      wwwwww       wllrrrrrrrllww wwll
            lllwwww                   wkkww       wwllrrrrrrllwwwlll
             lllllllw         wwww   wkkkkw w wwwwwwwllrrrrllllllll
                 llllwwwwwwwwwllllllllllllllllllllwwwwwwlllllll
                   llllllllllllllllllllllllllllllllllllllllll
