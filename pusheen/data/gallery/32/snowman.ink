            llllllll
         llllkkkkkkllll
        llwllllllllllwll
       llllllllllllllllll
      llwwllllllllllllwwll
     llw  wlllw  wlllw  wll
 lllllw   wwlllllwwlw    wlllll
lllllllw  wllllllllw    wlllllll
lllllrllllllllllllllllllllrlllll
   lllllllrrrrrrrrrrrrlllllll
    lwwwwllllllllllllllllwwl
    lllww     wwww wllrlllll
      llllllllllllllllllll
