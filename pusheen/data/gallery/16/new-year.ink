 llrll ll llyyl
 lrrllluulllyyll
 llllllllllllll
llll        lll
llll        lll
  lllllllllllll
