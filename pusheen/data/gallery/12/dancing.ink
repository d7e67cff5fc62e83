       lllll
  lllssfllll
 llfffflffll
lllffflffffl
llfffffffffl
 lllflffffll
