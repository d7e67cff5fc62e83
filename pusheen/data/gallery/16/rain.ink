  lrrrrrrrrrl
 lrrrrrrrrrrrl
 llllllllll lll
lbllllll lllllbl
 ll l l l   lllb
lbl          lll
llllllllllllllll
