  lllyylll
  llyyyylllll
 lll l l    lll
 ll          lll
llllllllllllllll
lluuuuuuuuuuuull
