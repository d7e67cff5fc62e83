                      llllllllllllllll
                      lllkkkkkkkkkklll
                 llll lllkkkkkkkkkklll llll
                 llllllllkkkkkkkkkkllllllll
                lllwwllllllllllllllllllwwlll
                llllllllllllllllllllllllllll
              llllllkkkkkkkkkkkkkkkkkkkkllllll
            lllllwllllllllllllllllllllllllwlllll
           lllww  wwwwwwwwwwwwwwwwwwwwwwww  wwlll
          lllw        wll          llw        wlll
          llw        lllllw      wlllllw       wll
  lllll  lllw        wllllwwllllwwllllw        wlll  lllll
  lllllllllw        wwllllllllllw               wlllllllll
lllllllllllw        llllllllllllwwl             wlllllllllll
lllllllllllllllww        wlllllllllw       wwlllllllllllllll
lllllllllrrrllllllllllllllllllllllllllllllllllllrrrlllllllll
      lllrrrrrrrrrrrllllllllllllllllllllrrrrrrrrrrrlll
       lllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllll
       llwwwwllllllllllllllllllllllllllllllllllwwwwll
       lllw       wwwwwlllllllllllllllllrrrrllw   lll
        lllw                wkkww    wllrrrrlllwwlll
         lllllw            wwkkww    wlllrrrlllllll
           lllllw    wllllllllllllllllwllllllllll
              llllllllllllllllllllllllllllllll
