      llkkkkll
     lwwrrrrwwl
    lwwwwwwwwwwl
 l lw   l   l  wl l
lnnww     o    wwnnl
lllrrrrrrwwrrrrrrlll
  lwwwwwwwwwwrrwwl
   lwwwwwwwwwwrwl
