lllllllll
llklk llll
l        lll
llllllllllll
