                  llllllllllll
                  llkkkkkkkkll
             lllllllkkkkkkkklllllll
             llwwllllllllllllllwwll
            llllllllllllllllllllllll
          llllllllllllllllllllllllllll
         lllwwwllllllllllllllllllwwwlll
        llww     wllw      wllw     wwll
   l   lll      wllllw  wwwllllw     wlll   l
 llllllllw      wwllllllllwwllw       wllllllll
lllllllllw     wllllllllllww          wlllllllll
lllllllllllllwwwwwwwwlllllllw   wwwlllllllllllll
lllllllrrrrllllllllllllllllllllllllllrrrrlllllll
     llllllrrrrrrrrrrrrrrrrrrrrrrrrrrllllll
     lllwllllllllllllllllllllllllllllllwlll
      llw     wwwwllllllllllllllrrrllw wll
      lllw            wwww    llrrrrllwlll
       lllllw    wllwwwkkwwwllwllllllllll
           llllllllllllllllllllllllll
