                          lllll
                        lllllll
                       lluuull
                      lluuuull
   lll         llll  llly yull  llll
llllllllll     llllllllllllllllllllll
lllyyylll     lllllllllllllllllllllll
 lllllll     lllllllllllllllllllllllll
 lllnlll   lllllllllllllllllllllllllllll
  llnll   lllfffffffflllllllllfffffffflll
  llnll  lllffffffflllffff fffllffffffflll
  llnlllllllllffffflllfffffffllllfffflllllll
 lllllllllllllwwfffflfflwwwllflffffwwllllll
 lllllllllllllw       wlllllw       wlllllll
 lllfffllfffllw          ww          llffflllll
  llfffffffffllw   wllw      llw    lllfffllssll
   lllfffssssfllw   wll    wlll   wlllfsssllssll
    lllllfffffflllw  wllw  lllw  wllffffffllssll
       lllssffffllllwwllw  llwwllllffffsssllffll
        lllffffffffllllw   wllllfffffffflllsllll
         lllllfffffflllllllllllfffffflllllllll
            llllllllllllllllllllllllllllllll
